import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";
import { paymentView } from "../payments/payment-record.ts";

/** Lists the payments of an order and the attempts at one, newest first. */
export async function listPayments(
  { query: { limit = 50, cursor } }: Input<"listPayments">,
  { order, services }: OrderContext,
): Promise<Output<"listPayments">> {
  const { store, cryptography } = services;
  const { orderId } = order;
  const list = ["listPayments", orderId];
  const place = await readCursor(cursor, list, ["number"], cryptography);
  const found = await store.listPayments({ orderId, before: place?.[0] ?? null, limit: limit + 1 });
  const page = await pageOf(found, limit, { placeOf: ({ sequence }) => [sequence], list, cryptography });
  return { status: 200, body: { ...page, items: page.items.map(paymentView) } };
}
