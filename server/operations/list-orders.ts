import { type Awaitable, andThen } from "../awaitable.ts";
import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import { utcMoment } from "../domain/utc-moment.ts";
import { branchScope } from "../domain/visibility.ts";
import type { Input, Output } from "../handler.ts";
import type { OrderSummary } from "../store/order-record.ts";

/** Lists the orders of a client that the caller sees. */
export function listOrders(
  { path: { clientId }, query }: Input<"listOrders">,
  { caller, services }: SignedInContext,
): Awaitable<Output<"listOrders">> {
  const { store, cryptography } = services;
  const { limit = 50, cursor, sort = "-updatedAt", status, loanId, updatedAfter } = query;
  const filters = {
    statuses: status ?? null,
    loanId: loanId ?? null,
    updatedAfter: updatedAfter === undefined ? null : utcMoment(updatedAfter, "/query/updatedAfter"),
    newestFirst: sort === "-updatedAt",
  };
  const list = ["listOrders", clientId, filters];
  const find = (place: readonly [string, string] | null) => {
    return store.listOrders({
      ...filters,
      clientId,
      branchIds: branchScope(caller),
      assignedTo: caller.vendorId,
      after: place && { updatedAt: place[0], orderId: place[1] },
      limit: limit + 1,
    });
  };
  const found = andThen(readCursor(cursor, list, ["string", "string"], cryptography), find);
  const page = andThen(found, (orders) => pageOf(orders, limit, { placeOf, list, cryptography }));
  return andThen(page, (body) => ({ status: 200, body }));
}

function placeOf({ updatedAt, orderId }: OrderSummary) {
  return [updatedAt, orderId];
}
