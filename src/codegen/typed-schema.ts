import { isJsonObject, type JsonObject } from "./openapi-document.ts";

/** Keywords of which at least one must stand in a schema for it to say anything about a TypeScript type. */
const shaping = [
  "$ref",
  "type",
  "enum",
  "const",
  "properties",
  "additionalProperties",
  "items",
  "prefixItems",
  "allOf",
  "anyOf",
  "oneOf",
];

/**
 * Takes out of a document the composition that only validates, such as `anyOf` of `required` lists ("at least one
 * of these"): the generator of types would turn each such branch into `unknown`, which swallows the whole type.
 */
export function withTypedSchemas(node: JsonObject): JsonObject {
  const members = Object.entries(node).flatMap(([name, value]) => {
    // Below here stands data that may look like a schema but is none.
    if (name === "example" || name === "examples" || name.startsWith("x-")) return [[name, value]];
    const isComposition = name === "allOf" || name === "anyOf" || name === "oneOf";
    if (!isComposition || !Array.isArray(value)) return [[name, withTypedNode(value)]];
    const shaped = value.filter(isShaping);
    // One branch that shapes nothing makes a union open; all of them together leave it as it is.
    const kept = name === "allOf" || shaped.length === 0 ? shaped : value;
    return kept.length === 0 ? [] : [[name, kept.map(withTypedNode)]];
  });
  return Object.fromEntries(members);
}

function withTypedNode(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTypedNode);
  return isJsonObject(node) ? withTypedSchemas(node) : node;
}

function isShaping(branch: unknown): boolean {
  return !isJsonObject(branch) || shaping.some((keyword) => keyword in branch);
}
