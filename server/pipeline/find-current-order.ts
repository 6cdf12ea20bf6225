import { expiry, isOverdue } from "../domain/assignment-expiry.ts";
import type { Services } from "../services.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Finds an order as it stands at a moment: an assignment that is overdue by then has fallen back. */
export async function findCurrentOrder(
  path: { readonly clientId: string; readonly loanId: string; readonly orderId: string },
  { store, random }: Pick<Services, "store" | "random">,
  nowMs: number,
): Promise<OrderRecord | undefined> {
  for (;;) {
    const order = await store.findOrder(path.clientId, path.loanId, path.orderId);
    if (order === undefined || !isOverdue(order, nowMs)) return order;
    // Kept or stale, somebody has decided it; what came of it is read again.
    await store.commit({ atMs: nowMs, ...expiry(order, random) });
  }
}
