import { formatPointer, type ParameterShape, type RequestShape } from "../../src/contract/index.ts";
import { Refusal } from "../errors/refusal.ts";
import { parseQuery } from "./parse-query.ts";

/** An operation's parameters, typed, by where they stand. */
export interface Parameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Record<string, unknown>;
  readonly header: Record<string, unknown>;
}

/**
 * Reads the parameters that an operation declares. Text that is not of the declared type stays text, for the
 * validator to refuse; so do query parameters that the operation does not know.
 *
 * @throws Refusal `request_malformed` for a broken query, `request_invalid` for a single value given twice.
 */
export function readParameters(
  shape: RequestShape,
  path: Readonly<Record<string, string>>,
  queryText: string,
  headers: Headers,
): Parameters {
  // Without a prototype, so that no name of a parameter means anything.
  const query: Record<string, unknown> = Object.create(null);
  const header: Record<string, unknown> = Object.create(null);
  const given = parseQuery(queryText);
  for (const parameter of shape.parameters) {
    if (parameter.in === "query") {
      const value = readValue(parameter, given.get(parameter.name));
      if (value !== undefined) query[parameter.name] = value;
      given.delete(parameter.name);
    } else if (parameter.in === "header") {
      const text = headers.get(parameter.name);
      if (text !== null) header[parameter.name] = convert(text, parameter.type);
    }
  }
  for (const [name, values] of given) query[name] = values[0];
  return { path, query, header };
}

function readValue(parameter: ParameterShape, values: readonly string[] | undefined): unknown {
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return parameter.default;
  if (parameter.array !== undefined) {
    const items = parameter.array === "repeated" ? values : values.flatMap((value) => value.split(","));
    return items.map((item) => convert(item, parameter.type));
  }
  if (values.length > 1) {
    const pointer = formatPointer(["query", parameter.name]);
    throw new Refusal("request_invalid", {
      detail: "One parameter is not as the contract says.",
      errors: [{ pointer, message: "must be given once" }],
    });
  }
  return convert(first, parameter.type);
}

function convert(text: string, type: ParameterShape["type"]): unknown {
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  if (type === "integer" && /^-?(0|[1-9]\d{0,15})$/.test(text)) return Number(text);
  if (type === "number" && /^-?(0|[1-9]\d{0,15})(\.\d{1,15})?$/.test(text)) return Number(text);
  return text;
}
