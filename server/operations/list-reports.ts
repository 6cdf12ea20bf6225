import type { OrderContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";

/** Lists the versions of an order's report, newest first. */
export async function listReports(
  { query: { limit = 50, cursor } }: Input<"listReports">,
  { order, services }: OrderContext,
): Promise<Output<"listReports">> {
  const { store, cryptography } = services;
  const { orderId } = order;
  const list = ["listReports", orderId];
  const place = await readCursor(cursor, list, ["number"], cryptography);
  const found = await store.listReports({ orderId, before: place?.[0] ?? null, limit: limit + 1 });
  const body = await pageOf(found, limit, { placeOf: ({ version }) => [version], list, cryptography });
  return { status: 200, body };
}
