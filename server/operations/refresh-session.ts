import { session as sessionRules } from "../../src/contract/index.ts";
import type { Context } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { endSession } from "../sessions/end-session.ts";
import { rotateTokens } from "../sessions/issue-tokens.ts";
import { judgeRefresh } from "../sessions/judge-refresh.ts";
import { tokenAnswer } from "../sessions/token-answer.ts";
import type { TokenPair } from "../sessions/token-pair.ts";
import type { RefreshStanding } from "../store/store.ts";

/**
 * Spends a refresh token. Of many requests with the same token one makes the successor, and the others are given
 * that same one during the grace; later, the token's reuse ends the session.
 */
export async function refreshSession(
  { body: { refreshToken } }: Input<"refreshSession">,
  context: Context,
): Promise<Output<"refreshSession">> {
  const { services, nowMs } = context;
  const { store, cryptography, policy } = services;
  const standing = await store.findByRefreshToken(await cryptography.sha256(refreshToken));
  if (standing === undefined) return await refuse(undefined, context);
  const { session, user, clientIds } = standing;
  switch (judgeRefresh(standing, sessionRules.policy, policy.refreshIdleMs, nowMs)) {
    case "rotate": {
      const { pair, write } = await rotateTokens(session, refreshToken, services, nowMs);
      const audit = [refreshLine(standing, "success", context)];
      return context.commit({ ...write, audit }, tokenAnswer(pair, user, clientIds, nowMs));
    }
    case "repeat": {
      const pair: TokenPair = JSON.parse(await openAnswer(standing, refreshToken, context));
      return tokenAnswer(pair, user, clientIds, nowMs);
    }
    case "reused":
      await context.keep(endOfReused(standing, context));
      throw refused();
    case "refused":
      return await refuse(standing, context);
  }
}

async function openAnswer({ session }: RefreshStanding, refreshToken: string, { services }: Context) {
  const { sealedAnswer, sessionId } = session;
  const opened = sealedAnswer && (await services.cryptography.open(refreshToken, sessionId, sealedAnswer));
  if (!opened) throw refused();
  return opened;
}

/** A refused token is worth a line, whether its owner came too late or somebody made it up. */
async function refuse(standing: RefreshStanding | undefined, context: Context): Promise<never> {
  await context.keep({ audit: [refreshLine(standing, "failure", context)] });
  throw refused();
}

function refreshLine(
  standing: RefreshStanding | undefined,
  outcome: "success" | "failure",
  context: Context,
) {
  const user = standing?.user;
  return auditLine(context, {
    clientId: user?.clientId ?? null,
    actor: user && outcome === "success" ? actorOf(user) : null,
    action: "refresh-session",
    target: { kind: "session", id: standing?.session.sessionId ?? null },
    outcome,
  });
}

/** Kept with a line for whoever must find out how the token came into two hands. */
function endOfReused({ session, user }: RefreshStanding, context: Context) {
  const line = auditLine(context, {
    clientId: user.clientId,
    actor: null,
    action: "reuse-refresh-token",
    target: { kind: "session", id: session.sessionId },
    outcome: "denied",
  });
  return { sessions: [endSession(session, "refresh-token-reused", context.nowMs)], audit: [line] };
}

function refused(): Refusal {
  return new Refusal("refresh_token_invalid", {
    detail: "The refresh token is spent, expired or revoked.",
  });
}
