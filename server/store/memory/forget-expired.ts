import type { MemoryTables } from "./memory-tables.ts";

/** Forgets what has expired; the tokens of a session go with it. Answers how many records there were. */
export function forgetExpired(tables: MemoryTables, nowMs: number, pastMs: number, limit: number): number {
  const { idempotency, accessTokens, refreshTokens, sessions } = tables;
  const kept =
    remove(idempotency, ({ expiresAtMs }) => expiresAtMs <= nowMs, limit) +
    remove(accessTokens, ({ expiresAtMs }) => expiresAtMs <= pastMs, limit);
  const ended =
    remove(sessions, ({ endsAtMs }) => endsAtMs <= pastMs, limit) +
    remove(sessions, ({ revokedAtMs }) => revokedAtMs !== null && revokedAtMs <= pastMs, limit);
  if (ended > 0) {
    const isOrphan = ({ sessionId }: { readonly sessionId: string }) => !sessions.has(sessionId);
    remove(accessTokens, isOrphan, Number.POSITIVE_INFINITY);
    remove(refreshTokens, isOrphan, Number.POSITIVE_INFINITY);
  }
  return kept + ended;
}

function remove<Kept>(table: Map<string, Kept>, isOver: (record: Kept) => boolean, limit: number): number {
  let count = 0;
  for (const [key, record] of table) {
    if (count === limit) break;
    if (!isOver(record)) continue;
    table.delete(key);
    count += 1;
  }
  return count;
}
