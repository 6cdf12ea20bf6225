import { newId } from "../crypto/new-id.ts";
import type { Services } from "../services.ts";
import type { SessionRecord } from "../store/session-record.ts";
import type { Write } from "../store/write.ts";
import { newTokenPair, type TokenPair } from "./token-pair.ts";

/** A pair of tokens and what the store must keep of it: hashes, and never the tokens. */
export interface IssuedTokens {
  readonly pair: TokenPair;
  readonly write: Required<Pick<Write, "sessions" | "refreshTokens" | "accessTokens">>;
}

/** Starts a session with its first pair of tokens. */
export async function startSession(
  userId: string,
  services: Services,
  nowMs: number,
): Promise<IssuedTokens & { readonly sessionId: string }> {
  const session: SessionRecord = {
    sessionId: newId("se", services.random),
    userId,
    generation: 1,
    rotatedAtMs: nowMs,
    endsAtMs: nowMs + services.policy.refreshAbsoluteMs,
    sealedAnswer: null,
    revokedAtMs: null,
    revokedBecause: null,
    version: 1,
  };
  const pair = newTokenPair(services.random, accessExpiry(session, services, nowMs));
  const { sessionId } = session;
  return {
    pair,
    sessionId,
    write: { sessions: [{ before: null, after: session }], ...(await hashes(pair, session, services)) },
  };
}

/**
 * Gives a session its next pair of tokens. What spends the presented token is sealed under that token, so that
 * its owner can have the same answer again and a thief of the database cannot.
 */
export async function rotateTokens(
  before: SessionRecord,
  presented: string,
  services: Services,
  nowMs: number,
): Promise<IssuedTokens> {
  const pair = newTokenPair(services.random, accessExpiry(before, services, nowMs));
  const after: SessionRecord = {
    ...before,
    generation: before.generation + 1,
    rotatedAtMs: nowMs,
    sealedAnswer: await services.cryptography.seal(presented, before.sessionId, JSON.stringify(pair)),
    version: before.version + 1,
  };
  return { pair, write: { sessions: [{ before, after }], ...(await hashes(pair, after, services)) } };
}

/** No access token outlives its session. */
function accessExpiry({ endsAtMs }: SessionRecord, { policy }: Services, nowMs: number): number {
  return Math.min(nowMs + policy.accessTokenSeconds * 1000, endsAtMs);
}

async function hashes(pair: TokenPair, { sessionId, generation }: SessionRecord, { cryptography }: Services) {
  const [refreshHash, accessHash] = await Promise.all([
    cryptography.sha256(pair.refreshToken),
    cryptography.sha256(pair.accessToken),
  ]);
  return {
    refreshTokens: [{ tokenHash: refreshHash, sessionId, generation }],
    accessTokens: [{ tokenHash: accessHash, sessionId, expiresAtMs: pair.accessExpiresAtMs }],
  };
}
