import { memberOfInvitation } from "../accounts/member-of-invitation.ts";
import { accountKey } from "../attempts/attempt-keys.ts";
import { type LimitedAttempt, limitAttempts } from "../attempts/limit-attempts.ts";
import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { type InvitationRecord, isPending } from "../store/invitation-record.ts";
import type { ResetTokenRecord } from "../store/reset-token-record.ts";
import type { UserRecord } from "../store/user-record.ts";

type Completed = Promise<Output<"completePasswordReset">>;

/** Sets a password by a token that was mailed to a user, or to somebody invited, who becomes one by it. */
export async function completePasswordReset(
  { body: { resetToken, newPassword } }: Input<"completePasswordReset">,
  context: Context,
): Completed {
  const { services, nowMs } = context;
  const { store, cryptography } = services;
  const attempt = await limitAttempts("reset-token", context);
  const tokenHash = await cryptography.sha256(resetToken);
  const token = await store.findResetToken(tokenHash);
  const user = token && (await store.findUser(token.userId));
  if (token && user && token.expiresAtMs > nowMs) {
    return setPassword({ token, user, newPassword, attempt }, context);
  }
  const invitation = token ? undefined : await store.findInvitationByToken(tokenHash);
  if (invitation && isPending(invitation, nowMs) && !(await store.findUserByName(invitation.email))) {
    return accept({ invitation, newPassword, attempt }, context);
  }
  const line = auditLine(context, {
    clientId: user?.clientId ?? invitation?.clientId ?? null,
    actor: null,
    action: "complete-password-reset",
    target: { kind: "user", id: user?.userId ?? null },
    outcome: "failure",
  });
  await context.keep({ attempts: attempt.counted, audit: [line] });
  throw new Refusal("reset_token_refused", {
    detail: "The reset token is unknown, spent or expired.",
    errors: [{ pointer: "/body/resetToken", message: "is unknown or spent or has expired" }],
  });
}

/** Whoever has the mail is the owner: sessions that somebody else has end, and the account need not wait. */
async function setPassword(
  given: { token: ResetTokenRecord; user: UserRecord; newPassword: string; attempt: LimitedAttempt },
  context: Context,
): Completed {
  const { token, user, newPassword, attempt } = given;
  const { services, nowMs } = context;
  const { userId, username, clientId, version } = user;
  const after: UserRecord = {
    ...user,
    passwordHash: await services.passwords.hash(newPassword),
    state: user.state === "awaiting-password" ? "active" : user.state,
    updatedAt: isoTime(nowMs),
    version: version + 1,
  };
  const line = auditLine(context, {
    clientId,
    actor: actorOf(user),
    action: "complete-password-reset",
    target: { kind: "user", id: userId },
    outcome: "success",
  });
  const decision = {
    attempts: attempt.passed,
    forgottenAttempts: [await accountKey("sign-in", username, services.cryptography)],
    users: [{ before: user, after }],
    sessionEndings: [{ userId, because: "password-changed" as const }],
    resetTokens: [{ before: token, after: null }],
    audit: [line],
  };
  return context.commit(decision, { status: 204 });
}

async function accept(
  given: { invitation: InvitationRecord; newPassword: string; attempt: LimitedAttempt },
  context: Context,
): Completed {
  const { invitation, newPassword, attempt } = given;
  const passwordHash = await context.services.passwords.hash(newPassword);
  const user = memberOfInvitation(invitation, passwordHash, context);
  const line = auditLine(context, {
    clientId: user.clientId,
    actor: actorOf(user),
    action: "accept-invitation",
    target: { kind: "invitation", id: invitation.invitationId },
    outcome: "success",
  });
  const decision = {
    attempts: attempt.passed,
    users: [{ before: null, after: user }],
    invitations: [{ before: invitation, after: null }],
    audit: [line],
  };
  return context.commit(decision, { status: 204 });
}
