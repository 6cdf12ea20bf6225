import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";
import { maxViolations } from "../pipeline/explain-violations.ts";
import type { Store } from "../store/store.ts";

/**
 * Refuses branches that are not the client's, and more of them than the caller has: nobody widens their own scope, or
 * lets another do so for them.
 *
 * @param branchIds none means every branch; undefined means that nothing is granted.
 * @throws Refusal `requirement_unmet` with each of them, up to as many as a problem names.
 */
export async function requireBranches(
  branchIds: readonly string[] | undefined,
  { clientId, caller, store }: { readonly clientId: string; readonly caller: Caller; readonly store: Store },
): Promise<void> {
  if (branchIds === undefined) return;
  const isConfined = caller.branchIds.length > 0;
  if (branchIds.length === 0) {
    if (!isConfined) return;
    throw new Refusal("requirement_unmet", {
      detail: "You have only some branches yourself, and may not grant all of them.",
      errors: [{ pointer: "/body/branchIds", message: "must name branches of your own" }],
    });
  }
  const client = await store.findClient(clientId);
  const known = new Set(client?.branches.map(({ branchId }) => branchId));
  const errors = branchIds.flatMap((branchId, index) => {
    const pointer = `/body/branchIds/${index}`;
    if (!known.has(branchId)) return [{ pointer, message: "is not a branch of this client" }];
    if (isConfined && !caller.branchIds.includes(branchId))
      return [{ pointer, message: "is not one of yours" }];
    return [];
  });
  if (errors.length === 0) return;
  throw new Refusal("requirement_unmet", {
    detail: "A branch is not one of this client's, or not one of yours.",
    errors: errors.slice(0, maxViolations),
  });
}
