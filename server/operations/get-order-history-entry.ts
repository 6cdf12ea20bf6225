import type { OrderContext } from "../context.ts";
import { historyBegins } from "../domain/history-begins.ts";
import { historyView } from "../domain/history-view.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";

/** Shows one entry of an order's history. */
export async function getOrderHistoryEntry(
  { path }: Input<"getOrderHistoryEntry">,
  { order, caller, services }: OrderContext,
): Promise<Output<"getOrderHistoryEntry">> {
  const entry = await services.store.findHistoryEntry(order.orderId, path.entryId);
  if (entry === undefined || entry.sequence < (await historyBegins(order, caller, services.store))) {
    throw new Refusal("not_found", { detail: "The order's history has no such entry." });
  }
  return { status: 200, body: historyView(entry) };
}
