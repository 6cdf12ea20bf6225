import type { Contract } from "../contract/contract.ts";
import { objectIn, textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";

/**
 * Finds the operation whose answer carries the entity tag that a write has to match: the resource of its
 * `x-reconcile`, else the nearest GET along its path that documents an ETag.
 */
export function entityTagSource(contract: Contract, { node, path }: Operation): Operation | undefined {
  const named = textIn(objectIn(node, "x-reconcile"), "resource");
  const resource = named === undefined ? undefined : contract.operation(named);
  if (resource) return resource;
  const sources = contract.operations.filter(
    (one) =>
      one.method === "GET" && (path === one.path || path.startsWith(`${one.path}/`)) && documentsTag(one),
  );
  return sources.toSorted((a, b) => b.path.length - a.path.length)[0];
}

function documentsTag({ responses }: Operation): boolean {
  return responses.get("200")?.headers.some(({ name }) => name.toLowerCase() === "etag") ?? false;
}
