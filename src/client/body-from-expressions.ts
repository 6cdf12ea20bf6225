import { parseRuntimeExpression } from "../contract/runtime-expression.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

type Body = { [member: string]: string | Body };

/**
 * Builds a request body from values and the runtime expressions that say where each belongs, such as
 * `$request.body#/username`.
 *
 * @throws ConfigurationError where an expression names no member of the request body.
 */
export function bodyFromExpressions(values: readonly (readonly [expression: string, value: string])[]): Body {
  const body: Body = {};
  for (const [expression, value] of values) {
    const names = memberPath(expression);
    const last = names.pop();
    if (last === undefined) throw notInBody(expression);
    let place = body;
    for (const name of names) {
      const next = place[name];
      place = place[name] = typeof next === "object" ? next : {};
    }
    place[last] = value;
  }
  return body;
}

function memberPath(expression: string): string[] {
  const parsed = parseRuntimeExpression(expression);
  if (parsed.source !== "body" || parsed.side !== "request") throw notInBody(expression);
  const tokens = parsed.pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function notInBody(expression: string): ConfigurationError {
  return new ConfigurationError(`${expression} names no member of a request body: use $request.body#/name.`);
}
