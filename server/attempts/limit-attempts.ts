import type { Context } from "../context.ts";
import { Refusal } from "../errors/refusal.ts";
import { type AttemptClaim, type AttemptLimit, countedFailures } from "../store/attempt-record.ts";
import { type AttemptKind, accountKey, addressKey } from "./attempt-keys.ts";

/** An attempt that may go on, to be kept with what comes of it. */
export interface LimitedAttempt {
  /** Goes with a decision that lets the attempt through. */
  readonly passed: readonly AttemptClaim[];
  /** Goes with one that counts it. */
  readonly counted: readonly AttemptClaim[];
}

/**
 * Refuses an attempt that comes too soon after too many others: of one account, known or not, and of one address.
 * Nobody is locked out. A refused attempt is not counted, so the way is free again when the oldest of those that
 * count is as old as the limit reaches, whatever was tried meanwhile.
 *
 * @param account the user name and its limit; default: only the address counts.
 * @throws Refusal `too_many_requests`
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html#login-throttling
 */
export async function limitAttempts(
  kind: AttemptKind,
  { ip, nowMs, services }: Context,
  account?: { readonly username: string; readonly limit: AttemptLimit },
): Promise<LimitedAttempt> {
  const { store, policy, cryptography } = services;
  const claims: Omit<AttemptClaim, "isFailure">[] = [];
  if (account)
    claims.push({ key: await accountKey(kind, account.username, cryptography), limit: account.limit });
  if (ip !== null) claims.push({ key: addressKey(kind, ip), limit: policy.addressAttempts });
  const waits = await Promise.all(
    claims.map(async ({ key, limit }) => {
      const kept = await store.findAttempts(key);
      return waitMs(countedFailures(kept?.failedAtMs ?? [], limit, nowMs), limit, nowMs);
    }),
  );
  const longestMs = Math.max(0, ...waits);
  if (longestMs > 0) throw tooMany(longestMs);
  return {
    passed: claims.map((claim) => ({ ...claim, isFailure: false })),
    counted: claims.map((claim) => ({ ...claim, isFailure: true })),
  };
}

/** Until there is room for one more; never longer than the limit reaches, however the clock was set. */
function waitMs(counted: readonly number[], { most, withinMs }: AttemptLimit, nowMs: number): number {
  const oldestInTheWay = counted.toSorted((a, b) => a - b).at(-most);
  if (counted.length < most || oldestInTheWay === undefined) return 0;
  return Math.min(Math.max(1, oldestInTheWay + withinMs - nowMs), withinMs);
}

function tooMany(retryAfterMs: number): Refusal {
  const seconds = Math.ceil(retryAfterMs / 1000);
  const detail = `Too many attempts; wait ${seconds === 1 ? "1 second" : `${seconds} seconds`}.`;
  return new Refusal("too_many_requests", { detail, retryAfterMs });
}
