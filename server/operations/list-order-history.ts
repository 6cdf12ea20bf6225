import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { historyView } from "../domain/history-view.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";

/** Lists what happened to an order, newest first. */
export async function listOrderHistory(
  { query: { limit = 50, cursor } }: Input<"listOrderHistory">,
  { order, services }: OrderContext,
): Promise<Output<"listOrderHistory">> {
  const { store, cryptography } = services;
  const { orderId } = order;
  const list = ["listOrderHistory", orderId];
  const place = await readCursor<[number]>(cursor, list, cryptography);
  const found = await store.listHistory({ orderId, before: place?.[0] ?? null, limit: limit + 1 });
  const body = await pageOf(found.map(historyView), limit, {
    placeOf: ({ sequence }) => [sequence],
    list,
    cryptography,
  });
  return { status: 200, body };
}
