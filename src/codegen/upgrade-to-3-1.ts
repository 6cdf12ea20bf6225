import { isJsonObject, type JsonObject, type OpenApiDocument } from "./openapi-document.ts";

/**
 * Rewrites an OpenAPI 3.0 document as 3.1, so that nothing after the loader needs to know 3.0: `nullable`,
 * boolean exclusive bounds, and `format: binary` bodies. A 3.1 document is returned as it is.
 *
 * @see https://www.openapis.org/blog/2021/02/16/migrating-from-openapi-3-0-to-3-1-0
 */
export function upgradeTo31(document: OpenApiDocument): OpenApiDocument {
  if (!document.openapi.startsWith("3.0")) return document;
  return { ...document, ...upgradeMembers(document), openapi: "3.1.1" };
}

/** Values under these keys are data of the contract's author, which may look like a schema but is none. */
const data = new Set(["example", "examples", "default", "enum", "const", "mapping"]);

function upgrade(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(upgrade);
  if (!isJsonObject(node)) return node;
  return upgradeNullable(upgradeBounds(upgradeMembers(node)));
}

function upgradeMembers(node: JsonObject): JsonObject {
  const members = Object.entries(node).map(([name, value]) => {
    const untouched = data.has(name) || name.startsWith("x-");
    return [name, untouched ? value : upgrade(value)] as const;
  });
  return Object.fromEntries(members);
}

/** Keywords by which a schema says what a value is without a type of its own. */
const choices = ["oneOf", "anyOf", "allOf"];

function upgradeNullable(node: JsonObject): JsonObject {
  if (typeof node.nullable !== "boolean") return node;
  const { nullable, ...rest } = node;
  if (!nullable) return rest;
  // Until 3.0.3, null was allowed whatever stood beside the word; what says no type allows it in a choice.
  if (typeof rest.type !== "string") {
    return choices.some((name) => name in rest) ? { anyOf: [rest, { type: "null" }] } : rest;
  }
  const list = Array.isArray(rest.enum) && !rest.enum.includes(null) ? { enum: [...rest.enum, null] } : {};
  return { ...rest, type: [rest.type, "null"], ...list };
}

function upgradeBounds(node: JsonObject): JsonObject {
  return upgradeBound(upgradeBound(node, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");
}

function upgradeBound(node: JsonObject, bound: string, exclusive: string): JsonObject {
  if (typeof node[exclusive] !== "boolean") return node;
  const { [exclusive]: isExclusive, [bound]: limit, ...rest } = node;
  if (limit === undefined) return rest;
  return { ...rest, [isExclusive === true ? exclusive : bound]: limit };
}
