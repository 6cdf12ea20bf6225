import { ConfigurationError } from "./errors/configuration-error.ts";
import { memberNames } from "./read-member.ts";

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
    const names = memberNames(expression);
    const last = names.pop();
    if (!last) {
      throw new ConfigurationError(`${expression} names no member: use $request.body#/name.`);
    }
    let place = body;
    for (const name of names) {
      const next = place[name];
      place = place[name] = typeof next === "object" ? next : {};
    }
    place[last] = value;
  }
  return body;
}
