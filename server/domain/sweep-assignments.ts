import { isoTime } from "../clock.ts";
import type { Services } from "../services.ts";
import { expiry } from "./assignment-expiry.ts";

const batchSize = 100;

/**
 * Lets all overdue assignments fall back. Where somebody else notices the same one at the same time, one of the
 * two decisions is kept and the other is stale, so each expires once.
 */
export async function sweepAssignments(
  { store, random }: Pick<Services, "store" | "random">,
  nowMs: number,
): Promise<void> {
  for (;;) {
    const overdue = await store.listOverdueOrders(isoTime(nowMs), batchSize);
    if (overdue.length === 0) return;
    await Promise.all(overdue.map((order) => store.commit({ atMs: nowMs, ...expiry(order, random) })));
  }
}
