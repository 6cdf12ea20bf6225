import { userView } from "../accounts/user-view.ts";
import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";
import { isMember, searchKey, usernameKey } from "../store/user-record.ts";

/** Lists a client's users by their names. */
export async function listUsers(
  { path: { clientId }, query: { limit = 50, cursor, search, role } }: Input<"listUsers">,
  { services }: SignedInContext,
): Promise<Output<"listUsers">> {
  const { store, cryptography } = services;
  const filters = { search: search === undefined ? null : searchKey(search), role: role ?? null };
  const list = ["listUsers", clientId, filters];
  const place = await readCursor(cursor, list, ["string"], cryptography);
  const [after = null] = place ?? [];
  const found = await store.listUsers({ clientId, ...filters, after, limit: limit + 1 });
  const members = found.filter((user) => isMember(user, clientId));
  const { items, nextCursor } = await pageOf(members, limit, {
    placeOf: ({ username }) => [usernameKey(username)],
    list,
    cryptography,
  });
  return { status: 200, body: { items: items.map(userView), nextCursor } };
}
