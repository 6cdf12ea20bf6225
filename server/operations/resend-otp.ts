import { mail } from "../accounts/mail.ts";
import { newOneTimeCode } from "../accounts/new-one-time-code.ts";
import { limitAttempts } from "../attempts/limit-attempts.ts";
import type { Context, Decision } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import type { Input, Output } from "../handler.ts";

/**
 * Mails a fresh code to an account that waits for verification; the one before it stops working. For any other
 * user name the same is read, drawn and hashed, and the answer is the same.
 */
export async function resendOtp(
  { body: { username } }: Input<"resendOtp">,
  context: Context,
): Promise<Output<"resendOtp">> {
  const { services, nowMs } = context;
  const { store, policy } = services;
  const attempt = await limitAttempts("code-mail", context, { username, limit: policy.mailRequests });
  const user = await store.findUserByName(username);
  const userId = user?.userId ?? "";
  const { code, change } = await newOneTimeCode(userId, await store.findOneTimeCode(userId), context);
  const isWaiting = user?.state === "awaiting-verification";
  const line = auditLine(context, {
    clientId: user?.clientId ?? null,
    actor: null,
    action: "resend-otp",
    target: { kind: "user", id: user?.userId ?? null },
    outcome: isWaiting ? "success" : "failure",
  });
  const codeExpiresIn = policy.codeSeconds;
  const letter = { kind: "mail.one-time-code", code } as const;
  const sent: Decision = isWaiting
    ? {
        expectedUsers: [user],
        oneTimeCodes: [change],
        outbox: [mail(user, letter, nowMs + codeExpiresIn * 1000, context)],
      }
    : {};
  const decision = { ...sent, attempts: attempt.counted, audit: [line] };
  return context.commit(decision, { status: 202, body: { codeExpiresIn } });
}
