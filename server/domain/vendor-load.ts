import { isOpenOrderOf, openStatuses } from "../store/open-orders.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import type { VendorRecord } from "../store/vendor-record.ts";
import type { CapacityClaim } from "../store/write.ts";

/** Counts what takes up a vendor's capacity beside an order. */
export async function countOtherOpenOrders(
  vendorId: string,
  order: OrderRecord,
  store: Store,
): Promise<number> {
  const openOrders = await store.countOpenOrders(vendorId);
  return isOpenOrderOf(order, vendorId) ? openOrders - 1 : openOrders;
}

/**
 * Counts the open orders that a vendor has of an order's own client, beside that order, up to its capacity. What it does
 * for others is not for a client to know.
 */
export async function countOpenOrdersOfClient(
  { vendorId, capacity }: VendorRecord,
  { clientId, orderId }: OrderRecord,
  store: Store,
): Promise<number> {
  const every = { branchIds: null, loanId: null, updatedAfter: null, newestFirst: true, after: null };
  const query = { ...every, clientId, assignedTo: vendorId, statuses: openStatuses, limit: capacity + 1 };
  const others = (await store.listOrders(query)).filter((order) => order.orderId !== orderId);
  return Math.min(others.length, capacity);
}

/** Claims a place with a vendor, where an order comes to take one up. */
export async function claimsOf(
  before: OrderRecord,
  after: OrderRecord,
  store: Store,
): Promise<readonly CapacityClaim[]> {
  const { vendorId } = after;
  if (vendorId === null || !isOpenOrderOf(after, vendorId) || isOpenOrderOf(before, vendorId)) return [];
  const vendor = await store.findVendor(vendorId);
  return [{ vendorId, atMost: vendor?.capacity ?? 0 }];
}
