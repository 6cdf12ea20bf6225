import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { historyBegins } from "../domain/history-begins.ts";
import { historyView } from "../domain/history-view.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";

/** Lists what happened to an order, newest first. */
export async function listOrderHistory(
  { query: { limit = 50, cursor } }: Input<"listOrderHistory">,
  { order, caller, services }: OrderContext,
): Promise<Output<"listOrderHistory">> {
  const { store, cryptography } = services;
  const { orderId } = order;
  const list = ["listOrderHistory", orderId];
  const place = await readCursor(cursor, list, ["number"], cryptography);
  const begins = await historyBegins(order, caller, store);
  const found = await store.listHistory({ orderId, before: place?.[0] ?? null, limit: limit + 1 });
  const seen = found.filter(({ sequence }) => sequence >= begins);
  const body = await pageOf(seen.map(historyView), limit, {
    placeOf: ({ sequence }) => [sequence],
    list,
    cryptography,
  });
  return { status: 200, body };
}
