import type { components } from "../../src/contract/index.ts";
import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";
import type { DeliveryRecord } from "../store/delivery-record.ts";

/** Lists the deliveries of an order's report, newest first. */
export async function listDeliveries(
  { query: { limit = 50, cursor } }: Input<"listDeliveries">,
  { order, services }: OrderContext,
): Promise<Output<"listDeliveries">> {
  const { store, cryptography } = services;
  const { orderId } = order;
  const list = ["listDeliveries", orderId];
  const place = await readCursor(cursor, list, ["number"], cryptography);
  const found = await store.listDeliveries({ orderId, before: place?.[0] ?? null, limit: limit + 1 });
  const page = await pageOf(found, limit, { placeOf: ({ sequence }) => [sequence], list, cryptography });
  return { status: 200, body: { ...page, items: page.items.map(deliveryView) } };
}

function deliveryView({ sequence, ...shown }: DeliveryRecord): components["schemas"]["Delivery"] {
  return shown;
}
