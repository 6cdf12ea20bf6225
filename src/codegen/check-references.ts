import { ContractError } from "./contract-error.ts";
import { isJsonObject, type OpenApiDocument } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";

/**
 * Refuses a contract whose `x-session` or `x-reconcile` names an operation that is not there.
 *
 * @throws ContractError `contract-unknown-operation` with the place and the nearest remedy.
 */
export function checkReferences(document: OpenApiDocument, operations: readonly ContractOperation[]): void {
  const known = new Set(operations.map(({ id }) => id));
  for (const { place, name } of references(document, operations)) {
    if (typeof name === "string" && known.has(name)) continue;
    throw new ContractError(
      "contract-unknown-operation",
      `${place} names the operation ${String(name)}, which the contract does not have: correct the name, or add the operation.`,
    );
  }
}

interface Reference {
  readonly place: string;
  readonly name: unknown;
}

function references(document: OpenApiDocument, operations: readonly ContractOperation[]): Reference[] {
  const session = document["x-session"];
  const roles = isJsonObject(session) ? Object.entries(session) : [];
  const found = roles.flatMap(([role, value]) => {
    return isJsonObject(value) && "operation" in value
      ? [{ place: `x-session.${role}`, name: value.operation }]
      : [];
  });
  for (const { id, extensions } of operations) {
    const reconcile = extensions["x-reconcile"];
    if (!isJsonObject(reconcile)) continue;
    for (const role of ["resource", "history"]) {
      found.push({ place: `x-reconcile.${role} of ${id}`, name: reconcile[role] });
    }
  }
  return found;
}
