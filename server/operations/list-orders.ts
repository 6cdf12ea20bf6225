import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import { utcMoment } from "../domain/utc-moment.ts";
import { branchScope } from "../domain/visibility.ts";
import type { Input, Output } from "../handler.ts";

/** Lists the orders of a client that the caller sees. */
export async function listOrders(
  { path: { clientId }, query }: Input<"listOrders">,
  { caller, services }: SignedInContext,
): Promise<Output<"listOrders">> {
  const { store, cryptography } = services;
  const { limit = 50, cursor, sort = "-updatedAt", status, loanId, updatedAfter } = query;
  const filters = {
    statuses: status ?? null,
    loanId: loanId ?? null,
    updatedAfter: updatedAfter === undefined ? null : utcMoment(updatedAfter, "/query/updatedAfter"),
    newestFirst: sort === "-updatedAt",
  };
  const list = ["listOrders", clientId, filters];
  const place = await readCursor<[string, string]>(cursor, list, cryptography);
  const found = await store.listOrders({
    ...filters,
    clientId,
    branchIds: branchScope(caller),
    assignedTo: caller.vendorId,
    after: place && { updatedAt: place[0], orderId: place[1] },
    limit: limit + 1,
  });
  const body = await pageOf(found, limit, {
    placeOf: ({ updatedAt, orderId }) => [updatedAt, orderId],
    list,
    cryptography,
  });
  return { status: 200, body };
}
