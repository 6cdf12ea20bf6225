import type { KeptAuditRecord } from "../audit-record.ts";
import type { AuditFilter, AuditQuery } from "../list-query.ts";

/**
 * Lists lines of one client's audit log.
 *
 * @param log the oldest first.
 */
export function listAudit(log: readonly KeptAuditRecord[], query: AuditQuery): KeptAuditRecord[] {
  const { before, after, filter, limit } = query;
  const wanted = log.filter((line) => {
    if (before !== null && line.sequence >= before) return false;
    if (after !== undefined && line.sequence <= after) return false;
    return filter === undefined || isWanted(line, filter);
  });
  return (after === undefined ? wanted.toReversed() : wanted).slice(0, limit);
}

function isWanted(
  { actor, target, at, ...line }: KeptAuditRecord,
  { action, userId, outcome, since }: AuditFilter,
): boolean {
  const triedAs = target.kind === "user" ? target.id : null;
  return (
    (action === null || line.action === action) &&
    (outcome === null || line.outcome === outcome) &&
    (since === null || at > since) &&
    (userId === null || (actor === null ? triedAs : actor.userId) === userId)
  );
}
