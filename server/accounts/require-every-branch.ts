import type { Caller } from "../caller.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Refuses to somebody of some branches what is about all of them.
 *
 * @throws Refusal `action_forbidden`.
 */
export function requireEveryBranch({ branchIds }: Pick<Caller, "branchIds">): void {
  if (branchIds.length === 0) return;
  throw new Refusal("action_forbidden", {
    detail: "This is about all branches of the client; ask an administrator of all of them.",
  });
}
