import { isJsonObject, type OpenApiDocument, type Schema } from "./openapi-document.ts";
import { withTaggedBranches } from "./tagged-branches.ts";

/** Which way a body travels: to the server or from it. */
export type Direction = "request" | "response";

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const single = new Set([
  "additionalProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "items",
  "contains",
  "not",
  "if",
  "then",
  "else",
]);
const listed = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const named = new Set(["properties", "patternProperties", "dependentSchemas", "$defs"]);

/**
 * Makes the schema of one direction: in a request a `readOnly` member is refused, in a response a `writeOnly`
 * one; where a member is refused it is not required either. References lead to the schemas of the same direction.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function directedSchema(document: OpenApiDocument, direction: Direction, schema: Schema): Schema {
  const marker = direction === "request" ? "readOnly" : "writeOnly";
  const walk = (node: unknown): unknown => (isJsonObject(node) ? directed(node) : node);

  function directed(node: Schema): Schema {
    const copy: Record<string, unknown> = {};
    for (const [keyword, value] of Object.entries(withTaggedBranches(document, node))) {
      copy[keyword] = directedKeyword(keyword, value);
    }
    const refused = Object.entries(node.properties ?? {}).filter(([, each]) =>
      isMarked(document, each, marker),
    );
    return withoutMembers(copy, new Set(refused.map(([name]) => name)));
  }

  function directedKeyword(keyword: string, value: unknown): unknown {
    if (keyword === "$ref" && typeof value === "string") return value.replace(/^#/, `${direction}#`);
    if (single.has(keyword)) return walk(value);
    if (listed.has(keyword) && Array.isArray(value)) return value.map(walk);
    if (named.has(keyword) && isJsonObject(value)) {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each)]));
    }
    return value;
  }

  return directed(schema);
}

/** Forbids members by name, and requires them no more. */
function withoutMembers(schema: Schema, names: ReadonlySet<string>): Schema {
  if (names.size === 0) return schema;
  const nothing = Object.fromEntries([...names].map((name) => [name, false]));
  const required = schema.required?.filter((name) => !names.has(name));
  return {
    ...schema,
    properties: { ...schema.properties, ...nothing },
    ...(required !== undefined && { required }),
  };
}

/** The marker may stand on the member or on the schema that it refers to. */
function isMarked(
  document: OpenApiDocument,
  member: Schema | boolean,
  marker: "readOnly" | "writeOnly",
): boolean {
  if (typeof member === "boolean") return false;
  if (member[marker] === true) return true;
  const name = member.$ref?.replace("#/components/schemas/", "");
  const target = name === undefined ? undefined : document.components?.schemas?.[name];
  return target?.[marker] === true;
}
