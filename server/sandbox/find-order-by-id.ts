import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";

const pageSize = 500;
const anything = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };

/** Finds an order of a client whose loan is not known, by going through all of them: a sandbox has thousands at most. */
export async function findOrderById(
  store: Store,
  clientId: string,
  orderId: string,
): Promise<OrderRecord | undefined> {
  let after: { readonly updatedAt: string; readonly orderId: string } | null = null;
  for (;;) {
    const query = { ...anything, clientId, newestFirst: true, after, limit: pageSize };
    const page = await store.listOrders(query);
    const found = page.find((order) => order.orderId === orderId);
    if (found !== undefined) return store.findOrder(clientId, found.loanId, orderId);
    const last = page.at(-1);
    if (last === undefined) return undefined;
    after = last;
  }
}
