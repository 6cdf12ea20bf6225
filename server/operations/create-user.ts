import { duplicate } from "../accounts/duplicate.ts";
import { mail } from "../accounts/mail.ts";
import { grantResetToken, newResetToken } from "../accounts/new-reset-token.ts";
import { requireBranches } from "../accounts/require-branches.ts";
import { userView } from "../accounts/user-view.ts";
import { isoTime } from "../clock.ts";
import type { SignedInContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import type { Input, Output } from "../handler.ts";
import type { MemberRecord } from "../store/user-record.ts";

/** Creates a user, and mails a token with which that person sets a password. */
export async function createUser(
  { path: { clientId }, body }: Input<"createUser">,
  context: SignedInContext,
): Promise<Output<"createUser">> {
  const { caller, services, nowMs } = context;
  const { store, random, policy } = services;
  if (await store.findUserByName(body.username)) {
    throw duplicate("The user name is taken.", "/body/username", "is taken");
  }
  await requireBranches(body.branchIds, { clientId, caller, store });
  const at = isoTime(nowMs);
  const user: MemberRecord = {
    userId: newId("us", random),
    clientId,
    ...body,
    vendorId: null,
    isMaster: false,
    state: "awaiting-password",
    passwordHash: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  };
  const expiresAtMs = nowMs + policy.invitationMs;
  const secret = await newResetToken(services);
  const letter = { kind: "mail.new-user", resetToken: secret.token } as const;
  const decision = {
    users: [{ before: null, after: user }],
    resetTokens: [grantResetToken(user.userId, undefined, secret, expiresAtMs)],
    outbox: [mail(user, letter, expiresAtMs, context)],
  };
  const headers = { Location: `/api/clients/${clientId}/users/${user.userId}` };
  return context.commit(decision, { status: 201, headers, body: userView(user) });
}
