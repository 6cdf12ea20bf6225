import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import schema from "./adapter-protocol.schema.json" with { type: "json" };
import { type AnswerLine, type Hello, protocolVersion } from "./adapter-protocol.ts";
import { AdapterFailure } from "./errors/adapter-failure.ts";

/** Gives what judges a line by the protocol's schema, compiled when first needed. */
function lazily<T>(name: keyof typeof schema.$defs): () => ValidateFunction<T> {
  let validate: ValidateFunction<T> | undefined;
  return () => {
    validate ??= new Ajv2020({ schemas: [schema] }).compile<T>({ $ref: `${schema.$id}#/$defs/${name}` });
    return validate;
  };
}

const hello = lazily<Hello>("hello");

/** The member by which an answer's form is known bears the form's name. */
const answerForms: Readonly<Record<string, () => ValidateFunction<AnswerLine>>> = {
  ok: lazily("ok"),
  status: lazily("status"),
  error: lazily("error"),
  unsupported: lazily("unsupported"),
};

/**
 * Reads an adapter's first line.
 *
 * @throws AdapterFailure where it is something else, or of another version of the protocol
 */
export function readHello(line: string): Hello {
  const value = parse(line);
  const version = "countersign" in value ? value.countersign : undefined;
  if (typeof version === "number" && version !== protocolVersion) throw otherVersion(version);
  return valid(hello(), value, line);
}

/**
 * Reads an adapter's answer to a line that it was given.
 *
 * @throws AdapterFailure where it has none of the four forms of an answer, or several
 */
export function readAnswer(line: string): AnswerLine {
  const value = parse(line);
  const names = Object.keys(answerForms).filter((name) => name in value);
  const validator = answerForms[names[0] ?? ""];
  if (!validator) throw badLine(line, "has none of `ok`, `status`, `error` and `unsupported`");
  if (names.length > 1)
    throw badLine(line, `has ${names.map(code).join(" and ")}, and must have one of them`);
  return valid(validator(), value, line);
}

/** Quotes a line for a message: whole where it is short, and never a part of a token, which no mask would know. */
export function quoteLine(line: string): string {
  const quoted = line.length > 120 ? `${line.slice(0, 120).replace(/[\w.~+/=-]+$/, "")}...` : line;
  // Most lines are JSON, which nobody reads with every quotation mark escaped.
  return /\p{C}|`/u.test(quoted) ? JSON.stringify(quoted) : code(quoted);
}

function valid<T>(validate: ValidateFunction<T>, value: unknown, line: string): T {
  if (validate(value)) return value;
  throw badLine(line, clauseOf(validate.errors?.[0]));
}

function parse(line: string): object {
  const value = parsed(line);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  throw badLine(line, "is no object");
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new AdapterFailure(
      "adapter-rubbish",
      `The adapter printed a line that is not JSON: ${quoteLine(line)}. ` +
        "Print one JSON object for each line read, with its id, and everything else to stderr.",
    );
  }
}

/** Says as a clause what a schema's validator found: "has no `id`". */
function clauseOf(error: ErrorObject | undefined): string {
  if (!error) return "does not fit the protocol's schema";
  const { keyword, params, instancePath, message = "does not fit" } = error;
  if (keyword === "required") return `has no ${code(params.missingProperty)}`;
  const member = code(instancePath.slice(1));
  if (keyword === "enum") return `has ${member}, which is none of ${params.allowedValues.join(", ")}`;
  if (keyword === "const") return `has ${member}, which is not ${params.allowedValue}`;
  return `has ${member}, which ${message}`;
}

function badLine(line: string, clause: string): AdapterFailure {
  return new AdapterFailure(
    "adapter-bad-line",
    `The adapter printed a line that ${clause}: ${quoteLine(line)}. ` +
      "docs/adapter-protocol.md shows the lines, and adapter-protocol.schema.json describes them.",
  );
}

function otherVersion(version: number): AdapterFailure {
  return new AdapterFailure(
    "adapter-other-version",
    `The adapter speaks version ${version} of the protocol, and this is version ${protocolVersion}: ` +
      "use the Countersign that it was written for, or bring it up to date.",
  );
}

function code(name: string): string {
  return `\`${name}\``;
}
