import { ContractError } from "./contract-error.ts";
import { isJsonObject, type OpenApiDocument } from "./openapi-document.ts";
import type { ContractOperation } from "./read-operations.ts";

/**
 * Refuses a contract whose `x-session` or `x-reconcile` names an operation that is not there, or which leaves a
 * client no way to find out whether a p0 write landed.
 *
 * @throws ContractError `contract-unknown-operation` or `contract-unsupported`, with the place and the remedy.
 */
export function checkReferences(document: OpenApiDocument, operations: readonly ContractOperation[]): void {
  checkReconciliation(operations);
  const known = new Set(operations.map(({ id }) => id));
  for (const { place, name } of references(document, operations)) {
    if (typeof name === "string" && known.has(name)) continue;
    throw new ContractError(
      "contract-unknown-operation",
      `${place} names the operation ${String(name)}, which the contract does not have: correct the name, or add the operation.`,
    );
  }
}

/** Refuses a p0 operation that cannot be reconciled. */
function checkReconciliation(operations: readonly ContractOperation[]): void {
  for (const { id, extensions } of operations) {
    if (extensions["x-replay"] !== "p0" || isJsonObject(extensions["x-reconcile"])) continue;
    throw new ContractError(
      "contract-unsupported",
      `${id} is p0 but has no x-reconcile: say where its resource and history are, or choose another x-replay.`,
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
