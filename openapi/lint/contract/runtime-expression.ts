import { jsonSchemaOf, type Operation, parameterNamed, successOf } from "./operation.ts";
import type { Place } from "./place.ts";
import { schemasAt } from "./schema.ts";

/** A runtime expression, taken apart. */
export type RuntimeExpression = {
  readonly of: "request" | "response";
  readonly part: "body" | "query" | "path" | "header";
  /** A JSON Pointer where the part is the body, else a name. */
  readonly target: string;
};

/**
 * Takes a runtime expression apart, `$response.body#/accessToken` for one; undefined where it is none of ours.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function parseRuntimeExpression(text: string): RuntimeExpression | undefined {
  const match = /^\$(request|response)\.(?:(body)#((?:\/[^/]*)*)|(query|path|header)\.(.+))$/.exec(text);
  if (!match) return undefined;
  const of = match[1] === "request" ? "request" : "response";
  if (match[2] !== undefined) return { of, part: "body", target: match[3] ?? "" };
  const part = (["query", "path", "header"] as const).find((name) => name === match[4]);
  return part === undefined ? undefined : { of, part, target: match[5] ?? "" };
}

/** Returns what the contract says of the thing that an expression names in an operation; empty where it says nothing. */
export function targetsOf(expression: RuntimeExpression, operation: Operation): Place[] {
  const { of, part, target } = expression;
  const carrier = of === "request" ? operation.place.get("requestBody") : successOf(operation);
  if (part === "body") return schemasAt(jsonSchemaOf(carrier), target);
  if (of === "request") return [parameterNamed(operation, part, target)].flatMap((place) => place ?? []);
  return part === "header" ? headersNamed(carrier, target) : [];
}

/** Returns the header of a response, whatever the case of its name. */
export function headersNamed(response: Place, name: string): Place[] {
  return response
    .get("headers")
    .members.filter(([header]) => header.toLowerCase() === name.toLowerCase())
    .map(([, place]) => place);
}
