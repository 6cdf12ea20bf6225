import type { OrderRecord } from "../store/order-record.ts";

/** Makes an order's entity tag, a strong one: every write of the order counts its version up. */
export function etagOf(order: OrderRecord): string {
  return `"${order.version}"`;
}
