import { type Awaitable, andThen } from "../awaitable.ts";
import { expiry, isOverdue } from "../domain/assignment-expiry.ts";
import type { Services } from "../services.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Finds an order as it stands at a moment: an assignment that is overdue by then has fallen back. */
export function findCurrentOrder(
  path: { readonly clientId: string; readonly loanId: string; readonly orderId: string },
  services: Pick<Services, "store" | "random">,
  nowMs: number,
): Awaitable<OrderRecord | undefined> {
  return andThen(services.store.findOrder(path.clientId, path.loanId, path.orderId), (order) => {
    if (order === undefined || !isOverdue(order, nowMs)) return order;
    // Kept or stale, somebody has decided it; what came of it is read again.
    const decided = services.store.commit({ atMs: nowMs, ...expiry(order, services.random) });
    return decided.then(() => findCurrentOrder(path, services, nowMs));
  });
}
