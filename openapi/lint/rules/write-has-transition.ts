import { operationById } from "../contract/contract.ts";
import { isWrite } from "../contract/operation.ts";
import { contractRule } from "../contract-rule.ts";

/**
 * Refuses a write to the resource of the lifecycle that does not say in which statuses it is allowed, be it only that
 * the status stays the same.
 *
 * The resource of the lifecycle is the one that p0 operations are reconciled with; a write to it is one at its path
 * or below.
 */
export const writeHasTransition = contractRule((contract, report) => {
  if (!contract.root.get("x-lifecycle").exists) return;
  const resources = contract.operations.map(({ place }) => place.get("x-reconcile", "resource").text);
  const paths = resources.flatMap((id) => operationById(contract, id)?.path ?? []);
  for (const operation of contract.operations.filter(isWrite)) {
    if (operation.place.get("x-transition").exists) continue;
    if (!paths.some((path) => operation.path === path || operation.path.startsWith(`${path}/`))) continue;
    report(
      operation.place,
      `${operation.name} writes to a resource that has a lifecycle, but does not say when it is allowed.`,
      "Write `x-transition`; `to: [$same]` where the status stays.",
    );
  }
});
