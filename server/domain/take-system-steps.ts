import { systemBranches } from "../../src/contract/index.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import { isOpenWay } from "./gates/require-gates.ts";
import { systemActor } from "./step-origin.ts";
import { type StepOrigin, type Taken, thenTake } from "./take-step.ts";

/**
 * Takes in the same write what the server does by itself as soon as all conditions of it hold, which is to complete
 * the order. What has no condition waits for something else: a time, or a portal.
 */
export async function takeSystemSteps(
  taken: Taken<OrderRecord>,
  origin: StepOrigin,
  { nowMs, store }: { readonly nowMs: number; readonly store: Store },
): Promise<Taken<OrderRecord>> {
  const facts = { order: taken.after, named: {}, nowMs, store };
  for (const transition of systemBranches(taken.after.status)) {
    if (transition.gates.length === 0 || !(await isOpenWay(transition, facts))) continue;
    return thenTake(taken, { transition }, { ...origin, actor: systemActor });
  }
  return taken;
}
