import { allowedActions, type components } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { statusCode } from "../store/order-summary.ts";
import { etagOf } from "./order-etag.ts";

/** Shows an order to a caller: as it is kept, with what the caller may do to it now. */
export function orderView(
  order: OrderRecord,
  { role }: Pick<Caller, "role">,
): components["schemas"]["Order"] {
  const { historyLength, ...shown } = order;
  // The copy is ours to add to; a second one of so many members would cost as much as reading the order.
  return Object.assign(shown, {
    statusCode: statusCode(order.status),
    allowedActions: [...allowedActions(order.status, role)],
  });
}

/** Answers an order as every operation on it does: the order as it now is, and its entity tag. */
export function orderAnswer(order: OrderRecord, caller: Pick<Caller, "role">) {
  return { status: 200 as const, headers: { ETag: etagOf(order) }, body: orderView(order, caller) };
}
