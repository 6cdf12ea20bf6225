import { isOpenOrderOf } from "../store/open-orders.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
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
