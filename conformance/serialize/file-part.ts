import type { Contract } from "../contract/contract.ts";
import { isJsonObject } from "../contract/json.ts";
import { pointerOf } from "../contract/json-pointer.ts";
import type { SchemaPlace } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";

/** Finds the schema of a member of a form, in its object or in one that the object is made of; nothing else does. */
export function memberSchema(
  contract: Contract,
  schema: SchemaPlace | undefined,
  name: string,
  depth = 0,
): SchemaPlace | undefined {
  const found = schema === undefined || depth > 8 ? undefined : locate(contract.document, schema);
  if (!found) return undefined;
  const own = `${found.pointer}/properties${pointerOf([name])}`;
  if (locate(contract.document, own)) return own;
  for (const keyword of ["allOf", "oneOf", "anyOf"]) {
    const parts = found.node[keyword];
    for (let index = 0; Array.isArray(parts) && index < parts.length; index += 1) {
      const inner = memberSchema(contract, `${found.pointer}/${keyword}/${index}`, name, depth + 1);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/**
 * Tells the media type of the file that a schema stands for: `format: binary` in OpenAPI 3.0, and in 3.1 bytes that
 * are said to be of a media type, or nothing at all.
 *
 * @returns nothing where the schema stands for no file
 * @see https://spec.openapis.org/oas/v3.1.1.html#working-with-binary-data
 */
export function fileTypeOf(contract: Contract, schema: SchemaPlace | undefined): string | undefined {
  const node = schema === undefined ? undefined : locate(contract.document, schema)?.node;
  if (!node) return undefined;
  const { contentMediaType, contentEncoding, format, type } = node;
  if (contentEncoding !== undefined) return undefined;
  const isText = typeof contentMediaType === "string" && /^text\/|[/+]json$/.test(contentMediaType);
  if (typeof contentMediaType === "string" && !(isText && type !== undefined)) return contentMediaType;
  const says = Object.keys(node).filter(
    (key) => !/^(?:description|title|deprecated|example|examples|x-.*)$/.test(key),
  );
  if (format === "binary" || says.length === 0) return "application/octet-stream";
  return undefined;
}

/** Finds the schema of a list's items; nothing where it is no list. */
export function itemSchema(contract: Contract, schema: SchemaPlace | undefined): SchemaPlace | undefined {
  const found = schema === undefined ? undefined : locate(contract.document, schema);
  return found && isJsonObject(found.node.items) ? `${found.pointer}/items` : undefined;
}
