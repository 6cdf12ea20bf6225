import type { LifecycleRules } from "./lifecycle-rules.ts";
import type { Transition } from "./transition.ts";

/** Lists every status that an order can get to from its first, through operations and by the server itself. */
export function reachableStatuses(rules: LifecycleRules, branches: readonly Transition[]): Set<string> {
  const all = [...branches, ...rules.system];
  const reached = new Set([rules.initial]);
  let before = 0;
  while (before < reached.size) {
    before = reached.size;
    for (const branch of all) {
      if (!branch.from.some((status) => status === "$none" || reached.has(status))) continue;
      for (const status of [...(branch.via ?? []), ...branch.to]) {
        // $same and $previous lead only where an order has been.
        if (!status.startsWith("$")) reached.add(status);
      }
    }
  }
  return reached;
}
