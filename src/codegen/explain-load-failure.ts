import { relative } from "node:path";
import {
  type NormalizedProblem,
  parseYaml,
  ResolveError,
  type Source,
  YamlParseError,
} from "@redocly/openapi-core";
import { ContractError } from "./contract-error.ts";
import { isJsonObject } from "./openapi-document.ts";
import { valueAt } from "./resolve-reference.ts";

type Problem = Pick<NormalizedProblem, "message" | "ruleId" | "location">;

/** Turns what the loader threw about a file into one sentence that says what to do; anything else is a bug. */
export function explainLoadFailure(cause: unknown, location: string): unknown {
  if (cause instanceof YamlParseError) {
    const { source, line, col, originalError } = cause;
    return syntaxError({ file: source.absoluteRef, line, col, why: originalError.message, cause });
  }
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
    ? `There is no file ${location}: give a path or URL where the document is.`
    : `${location} could not be read (${plain(cause.message)}): give a path or URL where the document is.`;
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
  if (place !== undefined && "start" in place) {
    const why = problem.message.replace(/^Failed to parse: /, "");
    return syntaxError({ file: place.source.absoluteRef, ...place.start, why });
  }
  const reference = place?.pointer === undefined ? "A reference" : referenceAt(place.source, place.pointer);
  return new ContractError(
    "contract-broken-reference",
    `${reference} in ${file} leads nowhere (at ${pointer}): correct the reference, or add what it names.`,
  );
}

/** The text of the reference at a pointer, as its author wrote it. */
function referenceAt(source: Source, pointer: string): string {
  const node = valueAt(parseYaml(source.body), pointer.replace(/\/\$ref$/, ""));
  return isJsonObject(node) && typeof node.$ref === "string" ? `The $ref ${node.$ref}` : "A reference";
}

interface SyntaxFault {
  readonly file: string;
  readonly line: number;
  readonly col: number;
  readonly why: string;
  readonly cause?: Error;
}

function syntaxError({ file, line, col, why, cause }: SyntaxFault): ContractError {
  return new ContractError(
    "contract-syntax",
    `${shown(file)} is not well-formed on line ${line}, column ${col} (${plain(why)}): correct the syntax there.`,
    { cause },
  );
}

/** A failed fetch hides its reason one level down. */
function reason(error: Error): string {
  const { cause } = error;
  if (cause instanceof Error && "code" in cause) return String(cause.code);
  const { message } = cause instanceof Error && cause.message !== "" ? cause : error;
  return plain(message.replace(/^Failed to load \S+: /, ""));
}

/** One line without a closing full stop, to stand within a sentence. */
function plain(message: string): string {
  return (message.split("\n", 1)[0] ?? "")
    .replace(/ in ".*" \(\d+:\d+\)$/, "")
    .trim()
    .replace(/\.$/, "");
}

function shown(absolute: string): string {
  if (/^https?:/.test(absolute)) return absolute;
  const near = relative(process.cwd(), absolute);
  return near.startsWith("..") ? absolute : near;
}
