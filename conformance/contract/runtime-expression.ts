import type { Json } from "./json.ts";
import { readPointer } from "./json-pointer.ts";

/** Holds the parts of an exchange that a runtime expression may point into. */
export interface ExpressionScope {
  readonly requestBody?: Json;
  readonly responseBody?: Json;
  readonly responseHeaders?: (name: string) => string | undefined;
  /** Reads what the request says beside its body. */
  readonly request?: (part: "path" | "query" | "header", name: string) => string | undefined;
  readonly url?: string;
  readonly method?: string;
  readonly statusCode?: number;
}

/** Splits a runtime expression into what it reads and where: `$response.body#/accessToken`. */
const grammar =
  /^\$(request|response)\.(?:body(?:#(?<pointer>.*))?|header\.(?<header>[\w!#$%&'*+.^`|~-]+)|(?<part>path|query)\.(?<name>.+))$/;

/**
 * Evaluates a runtime expression.
 *
 * @returns nothing where the expression is of another form, or points at nothing
 * @see https://spec.openapis.org/oas/v3.1.1.html#runtime-expressions
 */
export function evaluate(expression: string, scope: ExpressionScope): Json | undefined {
  if (expression === "$url") return scope.url;
  if (expression === "$method") return scope.method;
  if (expression === "$statusCode") return scope.statusCode;
  const match = grammar.exec(expression);
  if (!match) return undefined;
  const { pointer = "", header, part, name = "" } = match.groups ?? {};
  const isRequest = match[1] === "request";
  if (part === "path" || part === "query") return isRequest ? scope.request?.(part, name) : undefined;
  if (header !== undefined)
    return isRequest ? scope.request?.("header", header) : scope.responseHeaders?.(header);
  return readPointer(isRequest ? scope.requestBody : scope.responseBody, pointer);
}

/** Reads the JSON Pointer of an expression that points into a request's body; nothing for any other. */
export function requestBodyPointer(expression: string): string | undefined {
  const match = grammar.exec(expression);
  const isOfBody = match?.groups?.header === undefined && match?.groups?.part === undefined;
  return match?.[1] === "request" && isOfBody ? (match.groups?.pointer ?? "") : undefined;
}
