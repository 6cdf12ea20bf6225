import { run, type Steps } from "./steps.ts";

/** What is forgotten: a table's rows by their key, where a condition on the two moments holds. */
const kinds = [
  { table: "idempotency", key: "principal, operation_id, key", where: "expires_at_ms <= ?", at: "now" },
  { table: "access_tokens", key: "token_hash", where: "expires_at_ms <= ?", at: "past" },
  { table: "sessions", key: "session_id", where: "CAST(record ->> 'endsAtMs' AS BIGINT) <= ?", at: "past" },
  {
    table: "sessions",
    key: "session_id",
    where: "CAST(record ->> 'revokedAtMs' AS BIGINT) <= ?",
    at: "past",
  },
] as const;

/** The indexes that make these deletions cheap. */
export const expirySchema = `
  CREATE INDEX access_tokens_by_expiry ON access_tokens (expires_at_ms);
  CREATE INDEX sessions_by_end ON sessions ((CAST(record ->> 'endsAtMs' AS BIGINT)));
  CREATE INDEX sessions_by_revocation ON sessions ((CAST(record ->> 'revokedAtMs' AS BIGINT)));
  `;

/** Forgets what has expired; the tokens of a session go with it. Answers how many rows there were. */
export function* forgetExpired(nowMs: number, pastMs: number, limit: number): Steps<number> {
  let count = 0;
  for (const { table, key, where, at } of kinds) {
    const some = `SELECT ${key} FROM ${table} WHERE ${where} LIMIT ?`;
    const atMs = at === "now" ? nowMs : pastMs;
    count += yield* run(`DELETE FROM ${table} WHERE (${key}) IN (${some})`, atMs, limit);
  }
  return count;
}
