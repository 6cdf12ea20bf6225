import { type AttemptClaim, countAttempt, lastsUntilMs } from "../attempt-record.ts";
import type { CommitOutcome } from "../write.ts";
import { findAttempts } from "./account-queries.ts";
import { lock, run, type Steps } from "./steps.ts";

/** Counts the failures of a write, and forgets those of others that no longer count. */
export function* countAttempts(claims: readonly AttemptClaim[], atMs: number): Steps<CommitOutcome> {
  // Sorted, so that two writes with the same keys do not wait for each other.
  for (const key of claims.map((claim) => claim.key).toSorted()) yield* lock(`attempts ${key}`);
  yield* run("DELETE FROM attempts WHERE ends_at_ms <= ?", atMs);
  for (const claim of claims) {
    const failedAtMs = countAttempt(yield* findAttempts(claim.key), claim, atMs);
    if (failedAtMs === undefined) return "stale";
    if (claim.isFailure) yield* keepFailures(claim, failedAtMs);
  }
  return "committed";
}

function* keepFailures({ key, limit }: AttemptClaim, failedAtMs: readonly number[]): Steps<void> {
  const text = `INSERT INTO attempts (key, ends_at_ms, failed_at_ms) VALUES (?, ?, ?)
    ON CONFLICT (key) DO UPDATE SET ends_at_ms = excluded.ends_at_ms, failed_at_ms = excluded.failed_at_ms`;
  yield* run(text, key, lastsUntilMs(failedAtMs, limit), JSON.stringify(failedAtMs));
}

export function* forgetAttempts(keys: readonly string[] = []): Steps<CommitOutcome> {
  for (const key of keys) yield* run("DELETE FROM attempts WHERE key = ?", key);
  return "committed";
}
