import type { Json } from "./json.ts";
import { readPointer } from "./json-pointer.ts";

/** Holds the part of an exchange that a runtime expression may point into. */
export interface ExpressionScope {
  readonly requestBody?: Json;
  readonly responseBody?: Json;
  readonly responseHeaders?: (name: string) => string | undefined;
}

/** Splits a runtime expression into what it reads and where: `$response.body#/accessToken`. */
const grammar = /^\$(request|response)\.(?:body(?:#(?<pointer>.*))?|header\.(?<header>[\w!#$%&'*+.^`|~-]+))$/;

/**
 * Evaluates a runtime expression that reads a body or a response's header.
 *
 * @returns nothing where the expression is of another form, or points at nothing
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function evaluate(expression: string, scope: ExpressionScope): Json | undefined {
  const match = grammar.exec(expression);
  if (!match) return undefined;
  const { pointer = "", header } = match.groups ?? {};
  const isRequest = match[1] === "request";
  if (header !== undefined) return isRequest ? undefined : scope.responseHeaders?.(header);
  return readPointer(isRequest ? scope.requestBody : scope.responseBody, pointer);
}

/** Reads the JSON Pointer of an expression that points into a request's body; nothing for any other. */
export function requestBodyPointer(expression: string): string | undefined {
  const match = grammar.exec(expression);
  return match?.[1] === "request" && match.groups?.header === undefined
    ? (match.groups?.pointer ?? "")
    : undefined;
}
