import { limitAttempts } from "../attempts/limit-attempts.ts";
import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import type { OneTimeCodeRecord } from "../store/one-time-code-record.ts";
import type { UserRecord } from "../store/user-record.ts";
import type { Change } from "../store/write.ts";

/** Verifies an account by its code. An unknown user costs the same work and gets the same answer as a wrong code. */
export async function verifyOtp(
  { body: { username, code } }: Input<"verifyOtp">,
  context: Context,
): Promise<Output<"verifyOtp">> {
  const { services, nowMs } = context;
  const { store, policy, passwords } = services;
  const attempt = await limitAttempts("code", context, { username, limit: policy.codeFailures });
  const user = await store.findUserByName(username);
  const kept = await store.findOneTimeCode(user?.userId ?? "");
  const isOpen = user?.state === "awaiting-verification" && kept !== undefined && kept.expiresAtMs > nowMs;
  const isRight = await passwords.verify(code, isOpen ? kept.codeHash : undefined);
  const line = auditLine(context, {
    clientId: user?.clientId ?? null,
    actor: null,
    action: "verify-otp",
    target: { kind: "user", id: user?.userId ?? null },
    outcome: isRight ? "success" : "failure",
  });
  if (isOpen && isRight) {
    const decision = {
      attempts: attempt.passed,
      users: [{ before: user, after: verified(user, nowMs) }],
      oneTimeCodes: [{ before: kept, after: null }],
      audit: [line],
    };
    return context.commit(decision, { status: 204 });
  }
  const oneTimeCodes = isOpen ? [afterWrongTry(kept, policy.codeTries)] : [];
  await context.keep({ attempts: attempt.counted, oneTimeCodes, audit: [line] });
  throw new Refusal("one_time_code_refused", {
    detail: "The code is wrong, spent or expired.",
    errors: [{ pointer: "/body/code", message: "is wrong or spent or has expired" }],
  });
}

function verified(user: UserRecord, nowMs: number): UserRecord {
  return { ...user, state: "active", updatedAt: isoTime(nowMs), version: user.version + 1 };
}

/** The last try that is allowed ends the code. */
function afterWrongTry(before: OneTimeCodeRecord, tries: number): Change<OneTimeCodeRecord> {
  const wrongTries = before.wrongTries + 1;
  if (wrongTries >= tries) return { before, after: null };
  return { before, after: { ...before, wrongTries, version: before.version + 1 } };
}
