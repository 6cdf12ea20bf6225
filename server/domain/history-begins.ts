import type { Caller } from "../caller.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";

const batchSize = 100;

/**
 * Finds the sequence from which on a caller sees an order's history. A vendor's begins with its being asked: what
 * others offered and answered before is not for their competitor.
 */
export async function historyBegins(
  { orderId }: Pick<OrderRecord, "orderId">,
  { vendorId }: Pick<Caller, "vendorId">,
  store: Store,
): Promise<number> {
  if (vendorId === null) return 1;
  for (let before: number | null = null; ; ) {
    const entries = await store.listHistory({ orderId, before, limit: batchSize });
    const asked = entries.find(({ changes }) => typeof changes.assignedAt === "string");
    if (asked !== undefined) return asked.sequence;
    const last = entries.at(-1);
    if (last === undefined) return Number.MAX_SAFE_INTEGER;
    before = last.sequence;
  }
}
