import { duplicate } from "../accounts/duplicate.ts";
import { invitationView } from "../accounts/invitation-view.ts";
import { mail } from "../accounts/mail.ts";
import { newResetToken } from "../accounts/new-reset-token.ts";
import { requireBranches } from "../accounts/require-branches.ts";
import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { Input, Output } from "../handler.ts";
import { isPending } from "../store/invitation-record.ts";

/** Invites somebody by mail, who becomes a user by setting a password. */
export async function sendInvitation(
  { path: { clientId }, body }: Input<"sendInvitation">,
  context: SignedInContext,
): Promise<Output<"sendInvitation">> {
  const { caller, services, nowMs } = context;
  const { store, random, policy } = services;
  if (await store.findUserByName(body.email)) {
    throw duplicate("The address is taken as a user name.", "/body/email", "is taken as a user name");
  }
  const earlier = await store.findInvitationByEmail(clientId, body.email);
  if (earlier && isPending(earlier, nowMs)) {
    throw duplicate("An invitation to this address is pending.", "/body/email", "has a pending invitation");
  }
  await requireBranches(body.branchIds, { clientId, caller, store });
  const { token, tokenHash } = await newResetToken(services);
  const expiresAtMs = nowMs + policy.invitationMs;
  const invitation = {
    invitationId: newId("iv", random),
    clientId,
    ...body,
    invitedBy: caller.userId,
    sentAt: isoTime(nowMs),
    expiresAt: isoTime(expiresAtMs),
    tokenHash,
    version: 1,
  };
  const decision = {
    invitations: [{ before: null, after: invitation }],
    outbox: [mail(invitation, { kind: "mail.invitation", resetToken: token }, expiresAtMs, context)],
  };
  const headers = { Location: `/api/clients/${clientId}/invitations/${invitation.invitationId}` };
  return context.commit(decision, { status: 201, headers, body: invitationView(invitation) });
}
