import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Refuses that an administrator of some branches changes somebody who has more: whoever could give such a person another
 * role, or send them away, would reach beyond their own branches.
 *
 * @throws Refusal `action_forbidden`.
 */
export function requireScope(
  { branchIds }: { readonly branchIds: readonly string[] },
  caller: Pick<Caller, "branchIds">,
): void {
  const own = new Set(caller.branchIds);
  const isWithin = branchIds.length > 0 && branchIds.every((branchId) => own.has(branchId));
  if (own.size === 0 || isWithin) return;
  throw new Refusal("action_forbidden", {
    detail: "This is about somebody with more branches than yours; ask an administrator of all branches.",
  });
}
