import { ContractError } from "./contract-error.ts";
import { isJsonObject, type OpenApiDocument, type Referable } from "./openapi-document.ts";

/**
 * Follows a Reference Object of a bundled document to the object that it names.
 *
 * @throws ContractError `contract-broken-reference` where nothing stands at the pointer, or the chain is a ring.
 * @see https://spec.openapis.org/oas/v3.1.1.html#reference-object
 */
export function resolveReference<T extends object>(document: OpenApiDocument, node: Referable<T>): T {
  const seen = new Set<string>();
  let current: Referable<T> = node;
  while (isReference(current)) {
    const reference = current.$ref;
    if (seen.has(reference)) throw broken(reference, "refers to itself");
    seen.add(reference);
    const target = valueAt(document, reference);
    if (!isJsonObject(target)) throw broken(reference, "points at nothing");
    current = target as Referable<T>;
  }
  return current;
}

function isReference<T extends object>(node: Referable<T>): node is { readonly $ref: string } {
  return "$ref" in node && typeof node.$ref === "string";
}

/** Reads what a fragment such as `#/components/schemas/Order` points at; undefined where nothing stands there. */
export function valueAt(document: unknown, fragment: string): unknown {
  const segments = fragment.split("/").slice(1);
  return segments.reduce<unknown>((node, segment) => {
    const key = decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~");
    return isJsonObject(node) ? node[key] : undefined;
  }, document);
}

function broken(reference: string, how: string): ContractError {
  return new ContractError(
    "contract-broken-reference",
    `The reference ${reference} ${how}: correct the reference, or add what it names.`,
  );
}
