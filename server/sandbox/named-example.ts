import { formatPointer, type OperationId, operations, readPointer } from "../../src/contract/index.ts";
import type { PipelineAnswer } from "../pipeline/run-operation.ts";

/** An example of the contract as an answer. */
interface ExampleAnswer extends PipelineAnswer {
  /** Null where the status has no body. */
  readonly name: string | null;
}

type Members = Readonly<Record<string, unknown>>;

/** Headers that every answer gets anyway. */
const common: readonly string[] = ["X-Request-Id", "Cache-Control"];

/**
 * Lists what the contract shows as answers to an operation, in its order. Where it declares problems by `default`
 * alone, each is listed under its own status.
 */
export function examplesOf(document: Members, operationId: OperationId): ExampleAnswer[] {
  const { path, method } = operations[operationId];
  const responses = readPointer(document, formatPointer(["paths", path, method.toLowerCase(), "responses"]));
  return members(responses).flatMap(([code, response]) =>
    answersOf(document, code, resolve(document, response)),
  );
}

function answersOf(document: Members, code: string, response: unknown): ExampleAnswer[] {
  const headers = Object.fromEntries(headersOf(document, response));
  const contents = members(readPointer(response, "/content"));
  if (contents.length === 0) return [{ status: Number(code), name: null, headers }];
  return contents.flatMap(([type, content]) => {
    return members(readPointer(content, "/examples")).flatMap(([name, example]) => {
      const body = readPointer(resolve(document, example), "/value");
      const status = code === "default" ? Number(readPointer(body, "/status")) : Number(code);
      return { status, name, headers: { ...headers, "Content-Type": type }, body };
    });
  });
}

function headersOf(document: Members, response: unknown): [string, string][] {
  return members(readPointer(response, "/headers")).flatMap(([name, header]) => {
    const { required, example } = Object.fromEntries(members(resolve(document, header)));
    return required === true && !common.includes(name) ? [[name, String(example)]] : [];
  });
}

/** Follows a reference within the document. */
function resolve(document: Members, value: unknown): unknown {
  const reference = readPointer(value, "/$ref");
  return typeof reference === "string" ? resolve(document, readPointer(document, reference.slice(1))) : value;
}

function members(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
