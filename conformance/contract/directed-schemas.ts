import { isJsonObject, type Json, type JsonObject, listIn, objectIn } from "./json.ts";
import { locate } from "./reference.ts";

/** Names the way a body travels: what the client sends, or what the server answers. */
export type Direction = "request" | "response";

/** Data of the contract's author, which may look like a schema but is none. */
const data = new Set(["example", "examples", "default", "enum", "const", "mapping"]);

/**
 * Copies a document for bodies of one direction: a `readOnly` member is not required of a request, nor a
 * `writeOnly` one of a response.
 *
 * Seen is the marker of a member whose schema stands beside `required`, inline or behind a reference.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function directSchemas(document: JsonObject, direction: Direction): JsonObject {
  const marker = direction === "request" ? "readOnly" : "writeOnly";
  const copy = (node: Json): Json => {
    if (Array.isArray(node)) return node.map(copy);
    if (!isJsonObject(node)) return node;
    const members = Object.entries(node).map(([name, value]) => [name, data.has(name) ? value : copy(value)]);
    return withoutRequired(Object.fromEntries(members), node);
  };
  const withoutRequired = (copied: JsonObject, node: JsonObject): JsonObject => {
    const properties = objectIn(node, "properties");
    const marked = Object.keys(properties).filter((name) => isMarked(document, properties[name], marker));
    if (marked.length === 0 || !Array.isArray(node.required)) return copied;
    return {
      ...copied,
      required: listIn(node, "required").filter((name) => !marked.some((one) => one === name)),
    };
  };
  return Object.fromEntries(Object.entries(document).map(([name, value]) => [name, copy(value)]));
}

function isMarked(document: JsonObject, schema: Json | undefined, marker: string): boolean {
  if (!isJsonObject(schema)) return false;
  if (schema[marker] === true) return true;
  return typeof schema.$ref === "string" && schema.$ref.startsWith("#/")
    ? locate(document, schema.$ref.slice(1))?.node[marker] === true
    : false;
}
