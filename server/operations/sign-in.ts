import { accountKey } from "../attempts/attempt-keys.ts";
import { limitAttempts } from "../attempts/limit-attempts.ts";
import type { Context } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { startSession } from "../sessions/issue-tokens.ts";
import { tokenAnswer } from "../sessions/token-answer.ts";
import type { UserRecord } from "../store/user-record.ts";

/**
 * Starts a session. An unknown user costs the same work and gets the same answer as a wrong password. A session
 * begins only for the user as checked: with a password or role that was changed meanwhile it does not.
 */
export async function signIn({ body }: Input<"signIn">, context: Context): Promise<Output<"signIn">> {
  const { services, nowMs } = context;
  const { username } = body;
  const { cryptography, policy } = services;
  const attempt = await limitAttempts("sign-in", context, { username, limit: policy.passwordFailures });
  const user = await services.store.findUserByName(username);
  const isRight = await services.passwords.verify(body.password, user?.passwordHash ?? undefined);
  if (user === undefined || !isRight) {
    await context.keep({ attempts: attempt.counted, audit: [signInLine(context, user, "failure")] });
    throw new Refusal("credentials_invalid", { detail: "User name or password is wrong." });
  }
  if (user.state !== "active") {
    await context.keep({ attempts: attempt.passed, audit: [signInLine(context, user, "denied")] });
    throw new Refusal("account_unverified", { detail: "Verify the one-time code sent by mail first." });
  }
  const { pair, write, sessionId } = await startSession(user.userId, services, nowMs);
  const clientIds = await clientsOf(user, context);
  const target = { kind: "session" as const, id: sessionId };
  const audit = [{ ...signInLine(context, user, "success"), target }];
  const decision = {
    ...write,
    attempts: attempt.passed,
    forgottenAttempts: [await accountKey("sign-in", username, cryptography)],
    expectedUsers: [user],
    audit,
  };
  return context.commit(decision, tokenAnswer(pair, user, clientIds, nowMs));
}

function signInLine(
  context: Context,
  user: UserRecord | undefined,
  outcome: "success" | "denied" | "failure",
) {
  return auditLine(context, {
    clientId: user?.clientId ?? null,
    actor: user && outcome === "success" ? actorOf(user) : null,
    action: "sign-in",
    target: { kind: "user", id: user?.userId ?? null },
    outcome,
  });
}

/** A vendor belongs to no client and works for those on whose panel it is. */
async function clientsOf({ clientId, vendorId }: UserRecord, { services }: Context) {
  if (clientId !== null) return [clientId];
  const vendor = vendorId === null ? undefined : await services.store.findVendor(vendorId);
  return vendor?.clientIds ?? [];
}
