import { invitationView } from "../accounts/invitation-view.ts";
import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import { readCursor } from "../domain/cursor.ts";
import { pageOf } from "../domain/page.ts";
import type { Input, Output } from "../handler.ts";

/** Lists a client's pending invitations, newest first. */
export async function listInvitations(
  { path: { clientId }, query: { limit = 50, cursor } }: Input<"listInvitations">,
  { services, nowMs }: SignedInContext,
): Promise<Output<"listInvitations">> {
  const { store, cryptography } = services;
  const list = ["listInvitations", clientId];
  const place = await readCursor(cursor, list, ["string", "string"], cryptography);
  const found = await store.listInvitations({
    clientId,
    pendingAt: isoTime(nowMs),
    after: place && { sentAt: place[0], invitationId: place[1] },
    limit: limit + 1,
  });
  const { items, nextCursor } = await pageOf(found, limit, {
    placeOf: ({ sentAt, invitationId }) => [sentAt, invitationId],
    list,
    cryptography,
  });
  return { status: 200, body: { items: items.map(invitationView), nextCursor } };
}
