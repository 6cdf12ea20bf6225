import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import { branchScope } from "../domain/visibility.ts";
import type { Input, Output } from "../handler.ts";

/** Lists a client's loans within the caller's branches, newest first. */
export async function listLoans(
  { path: { clientId }, query: { limit = 50, cursor } }: Input<"listLoans">,
  { caller, services }: SignedInContext,
): Promise<Output<"listLoans">> {
  const { store, cryptography } = services;
  const list = ["listLoans", clientId];
  const place = await readCursor(cursor, list, ["string", "string"], cryptography);
  const found = await store.listLoans({
    clientId,
    branchIds: branchScope(caller),
    after: place && { createdAt: place[0], loanId: place[1] },
    limit: limit + 1,
  });
  const body = await pageOf(found, limit, {
    placeOf: ({ createdAt, loanId }) => [createdAt, loanId],
    list,
    cryptography,
  });
  return { status: 200, body };
}
