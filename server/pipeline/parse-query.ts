import { Refusal } from "../errors/refusal.ts";

/**
 * Parses the query of a URL, strictly: the values of each name in their order.
 *
 * @param query without its question mark.
 * @throws Refusal `request_malformed` where the percent-encoding is broken.
 * @see https://url.spec.whatwg.org/#urlencoded-parsing
 */
export function parseQuery(query: string): Map<string, string[]> {
  const parameters = new Map<string, string[]>();
  if (query === "") return parameters;
  for (const pair of query.split("&")) {
    if (pair === "") continue;
    const equals = pair.indexOf("=");
    const key = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = equals < 0 ? "" : decode(pair.slice(equals + 1));
    const values = parameters.get(key);
    if (values === undefined) parameters.set(key, [value]);
    else values.push(value);
  }
  return parameters;
}

function decode(text: string): string {
  if (!/[%+]/.test(text)) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    throw new Refusal("request_malformed", {
      detail: "The percent-encoding of the query is broken.",
      errors: [{ pointer: "/query", message: "must be well-formed" }],
    });
  }
}
