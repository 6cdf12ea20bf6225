import { Refusal } from "../errors/refusal.ts";
import type { Store } from "../store/store.ts";

/**
 * Refuses branches that are not the client's.
 *
 * @throws Refusal `requirement_unmet` with each of them.
 */
export async function requireBranches(
  branchIds: readonly string[] | undefined,
  clientId: string,
  store: Store,
): Promise<void> {
  if (branchIds === undefined || branchIds.length === 0) return;
  const client = await store.findClient(clientId);
  const known = new Set(client?.branches.map(({ branchId }) => branchId));
  const errors = branchIds.flatMap((branchId, index) => {
    const error = { pointer: `/body/branchIds/${index}`, message: "is not a branch of this client" };
    return known.has(branchId) ? [] : [error];
  });
  if (errors.length === 0) return;
  throw new Refusal("requirement_unmet", { detail: "A branch is not one of this client's.", errors });
}
