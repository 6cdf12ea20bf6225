import { ContractError } from "./contract-error.ts";
import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  type Parameter,
  type Schema,
} from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";
import { resolveReference } from "./resolve-reference.ts";

const scalars = new Set(["string", "integer", "number", "boolean"]);

/** Makes the table from which a server parses path, query and header strings into typed values. */
export function requestTable(
  document: OpenApiDocument,
  operations: readonly ContractOperation[],
): JsonObject {
  const entries = operations.map((operation) => {
    const parameters = operation.parameters.map((parameter) =>
      parameterEntry(document, operation, parameter),
    );
    return [operation.id, { parameters, ...bodyEntry(operation) }] as const;
  });
  return Object.fromEntries(entries);
}

function bodyEntry({ body }: ContractOperation): JsonObject {
  if (body === undefined) return { body: "none" };
  return { body: body.required === true ? "required" : "optional", mediaTypes: Object.keys(body.content) };
}

function parameterEntry(
  document: OpenApiDocument,
  operation: ContractOperation,
  parameter: Parameter,
): JsonObject {
  const schema = resolveReference<Schema>(document, parameter.schema ?? {});
  const isList = typeNames(schema).includes("array");
  const type = scalarType(document, isList ? resolveReference<Schema>(document, schema.items ?? {}) : schema);
  if (type === undefined) {
    throw new ContractError(
      "contract-unsupported",
      `The ${parameter.in} parameter ${parameter.name} of ${operation.id} is an object: make it a string, number, boolean or a list of one of them.`,
    );
  }
  return {
    name: parameter.name,
    in: parameter.in,
    ...(parameter.required === true && { required: true }),
    type,
    ...(isList && { array: listStyle(parameter) }),
    ...(schema.default !== undefined && { default: schema.default }),
  };
}

/**
 * How a list is written: each item under the name again (`form`, exploded), or all in one value with commas.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
function listStyle({ in: place, style, explode }: Parameter): "repeated" | "comma-separated" {
  const isForm = (style ?? (place === "query" || place === "cookie" ? "form" : "simple")) === "form";
  return isForm && (explode ?? true) ? "repeated" : "comma-separated";
}

function scalarType(document: OpenApiDocument, schema: Schema): string | undefined {
  const [first] = typeNames(schema).filter((name) => name !== "null");
  if (first !== undefined) return scalars.has(first) ? first : undefined;
  const values = schema.enum ?? ("const" in schema ? [schema.const] : []);
  if (values.length > 0) return scalarOfValue(values[0]);
  const [branch] = [schema.allOf, schema.oneOf, schema.anyOf].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return isJsonObject(branch) ? scalarType(document, resolveReference<Schema>(document, branch)) : "string";
}

function scalarOfValue(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return scalars.has(typeof value) ? typeof value : undefined;
}

function typeNames(schema: Schema): readonly string[] {
  if (schema.type === undefined) return [];
  return typeof schema.type === "string" ? [schema.type] : schema.type;
}
