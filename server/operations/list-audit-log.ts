import { requireEveryBranch } from "../accounts/require-every-branch.ts";
import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import { utcMoment } from "../domain/utc-moment.ts";
import type { Input, Output } from "../handler.ts";

/** Lists a client's audit log, the latest first or in the order of events. It is about all branches, and so is who may. */
export async function listAuditLog(
  { path: { clientId }, query }: Input<"listAuditLog">,
  { caller, services }: SignedInContext,
): Promise<Output<"listAuditLog">> {
  requireEveryBranch(caller);
  const { store, cryptography } = services;
  const { limit = 50, cursor, sort = "-sequence", action, userId, outcome, after } = query;
  const filter = {
    action: action ?? null,
    userId: userId ?? null,
    outcome: outcome ?? null,
    since: after === undefined ? null : utcMoment(after, "/query/after"),
  };
  const list = ["listAuditLog", clientId, filter, sort];
  const place = await readCursor(cursor, list, ["number"], cryptography);
  const found = await store.listAudit({
    clientId,
    filter,
    ...(sort === "sequence" ? { before: null, after: place?.[0] ?? 0 } : { before: place?.[0] ?? null }),
    limit: limit + 1,
  });
  const { items, nextCursor } = await pageOf(found, limit, {
    placeOf: ({ sequence }) => [sequence],
    list,
    cryptography,
  });
  const entries = items.map(({ clientId: _, ...entry }) => entry);
  return { status: 200, body: { items: entries, nextCursor } };
}
