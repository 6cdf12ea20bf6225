import { mail } from "../accounts/mail.ts";
import { grantResetToken, newResetToken } from "../accounts/new-reset-token.ts";
import { limitAttempts } from "../attempts/limit-attempts.ts";
import type { Context, Decision } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import type { Input, Output } from "../handler.ts";

/**
 * Mails a token with which a password can be set; every one before it stops working. For an unknown user the same
 * is read, drawn and hashed, and the answer is the same.
 */
export async function requestPasswordReset(
  { body: { username } }: Input<"requestPasswordReset">,
  context: Context,
): Promise<Output<"requestPasswordReset">> {
  const { services, nowMs } = context;
  const { store, policy } = services;
  const attempt = await limitAttempts("reset-mail", context, { username, limit: policy.mailRequests });
  const user = await store.findUserByName(username);
  const before = await store.findResetTokenOf(user?.userId ?? "");
  const secret = await newResetToken(services);
  const line = auditLine(context, {
    clientId: user?.clientId ?? null,
    actor: null,
    action: "request-password-reset",
    target: { kind: "user", id: user?.userId ?? null },
    outcome: user ? "success" : "failure",
  });
  let sent: Decision = {};
  if (user) {
    const expiresAtMs = nowMs + policy.resetTokenSeconds * 1000;
    const letter = { kind: "mail.password-reset", resetToken: secret.token } as const;
    sent = {
      expectedUsers: [user],
      resetTokens: [grantResetToken(user.userId, before, secret, expiresAtMs)],
      outbox: [mail(user, letter, expiresAtMs, context)],
    };
  }
  const body = { tokenExpiresIn: policy.resetTokenSeconds };
  return context.commit({ ...sent, attempts: attempt.counted, audit: [line] }, { status: 202, body });
}
