import { relative } from "node:path";
import { type NormalizedProblem, ResolveError, YamlParseError } from "@redocly/openapi-core";
import { ContractError } from "./contract-error.ts";

type Problem = Pick<NormalizedProblem, "message" | "ruleId" | "location">;

/** Turns what the loader threw about a file into one sentence that says what to do; anything else is a bug. */
export function explainLoadFailure(cause: unknown, location: string): unknown {
  if (cause instanceof YamlParseError) return explainSyntax(cause);
  if (!(cause instanceof ResolveError)) return cause;
  if (/^https?:/.test(location)) {
    return new ContractError(
      "contract-unreachable",
      `${location} could not be fetched (${reason(cause.originalError)}): check the address and that the host answers.`,
      { cause },
    );
  }
  const missing = "code" in cause.originalError && cause.originalError.code === "ENOENT";
  const sentence = missing
    ? `There is no file ${location}: give the path or URL of an OpenAPI document.`
    : `${location} could not be read (${plain(cause.message)}): give the path or URL of an OpenAPI document.`;
  return new ContractError("contract-not-found", sentence, { cause });
}

/** Turns the first problem that bundling reported into one sentence with the place to mend. */
export function explainProblem(problem: Problem): ContractError {
  const [place] = problem.location;
  const file = place === undefined ? "The document" : shown(place.source.absoluteRef);
  const pointer = place?.pointer?.replace(/^#?/, "#") ?? "";
  if (problem.ruleId === "overlay") {
    return new ContractError(
      "overlay-invalid",
      `The overlay ${file} cannot be applied at ${pointer}: ${plain(problem.message)}; correct that action.`,
    );
  }
  return new ContractError(
    "contract-broken-reference",
    `${file} has a reference that leads nowhere at ${pointer} (${plain(problem.message)}): correct the reference, or add what it names.`,
  );
}

function explainSyntax(cause: YamlParseError): ContractError {
  const file = shown(cause.source.absoluteRef);
  return new ContractError(
    "contract-syntax",
    `${file} is not well-formed on line ${cause.line}, column ${cause.col} (${plain(cause.originalError.message)}): correct the syntax there.`,
    { cause },
  );
}

/** A failed fetch hides its reason one level down. */
function reason(error: Error): string {
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  return plain(cause instanceof Error && cause.message !== "" ? cause.message : error.message);
}

/** One line without a closing full stop, to stand within a sentence. */
function plain(message: string): string {
  return (message.split("\n", 1)[0] ?? "").trim().replace(/\.$/, "");
}

function shown(absolute: string): string {
  if (/^https?:/.test(absolute)) return absolute;
  const near = relative(process.cwd(), absolute);
  return near.startsWith("..") ? absolute : near;
}
