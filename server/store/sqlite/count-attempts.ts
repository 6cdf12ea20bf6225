import { type AttemptClaim, countAttempt, lastsUntilMs } from "../attempt-record.ts";
import type { CommitOutcome } from "../write.ts";
import { findAttempts } from "./account-queries.ts";
import type { Statements } from "./statements.ts";

/** Counts the failures of a write, and forgets those of others that no longer count. */
export function* countAttempts(
  sql: Statements,
  claims: readonly AttemptClaim[],
  atMs: number,
): Generator<CommitOutcome> {
  sql.run("DELETE FROM attempts WHERE ends_at_ms <= ?", atMs);
  for (const claim of claims) {
    const failedAtMs = countAttempt(findAttempts(sql, claim.key), claim, atMs);
    if (failedAtMs === undefined) yield "stale";
    else if (claim.isFailure) {
      const endsAtMs = lastsUntilMs(failedAtMs, claim.limit);
      const text = "INSERT OR REPLACE INTO attempts (key, ends_at_ms, failed_at_ms) VALUES (?, ?, ?)";
      sql.run(text, claim.key, endsAtMs, JSON.stringify(failedAtMs));
    }
  }
}

export function forgetAttempts(sql: Statements, keys: readonly string[] = []): void {
  for (const key of keys) sql.run("DELETE FROM attempts WHERE key = ?", key);
}
