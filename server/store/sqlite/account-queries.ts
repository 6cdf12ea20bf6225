import type { AttemptRecord } from "../attempt-record.ts";
import type { KeptAuditRecord } from "../audit-record.ts";
import { emailKey, type InvitationRecord } from "../invitation-record.ts";
import type { AuditQuery, InvitationQuery, UserQuery } from "../list-query.ts";
import type { OneTimeCodeRecord } from "../one-time-code-record.ts";
import type { ResetTokenRecord } from "../reset-token-record.ts";
import type { UserRecord } from "../user-record.ts";
import { Conditions } from "./conditions.ts";
import { records } from "./records.ts";
import type { Statements } from "./statements.ts";

/** Lists a client's users by their names. */
export function listUsers(sql: Statements, query: UserQuery): UserRecord[] {
  const { clientId, search, role, after, limit } = query;
  const where = new Conditions("client_id = ?", clientId);
  if (search !== null) where.and("instr(search_text, ?) > 0", search);
  if (role !== null) where.and("record ->> '$.role' = ?", role);
  if (after !== null) where.and("username_key > ?", after);
  const text = `SELECT record FROM users WHERE ${where.text} ORDER BY username_key LIMIT ?`;
  return records(sql, text, ...where.values, limit);
}

export function findInvitation(sql: Statements, clientId: string, invitationId: string) {
  const text = "SELECT record FROM invitations WHERE invitation_id = ? AND client_id = ?";
  return records<InvitationRecord>(sql, text, invitationId, clientId)[0];
}

export function findInvitationByEmail(sql: Statements, clientId: string, email: string) {
  const text = "SELECT record FROM invitations WHERE client_id = ? AND email_key = ?";
  return records<InvitationRecord>(sql, text, clientId, emailKey(email))[0];
}

export function findInvitationByToken(sql: Statements, tokenHash: string) {
  const text = "SELECT record FROM invitations WHERE token_hash = ?";
  return records<InvitationRecord>(sql, text, tokenHash)[0];
}

/** Lists a client's invitations, newest first. */
export function listInvitations(sql: Statements, query: InvitationQuery): InvitationRecord[] {
  const { clientId, pendingAt, after, limit } = query;
  const where = new Conditions("client_id = ? AND expires_at > ?", clientId, pendingAt);
  if (after) where.and("(sent_at, invitation_id) < (?, ?)", after.sentAt, after.invitationId);
  const order = "sent_at DESC, invitation_id DESC";
  const text = `SELECT record FROM invitations WHERE ${where.text} ORDER BY ${order} LIMIT ?`;
  return records(sql, text, ...where.values, limit);
}

export function findResetToken(sql: Statements, tokenHash: string) {
  const text = "SELECT record FROM reset_tokens WHERE token_hash = ?";
  return records<ResetTokenRecord>(sql, text, tokenHash)[0];
}

export function findResetTokenOf(sql: Statements, userId: string) {
  return records<ResetTokenRecord>(sql, "SELECT record FROM reset_tokens WHERE user_id = ?", userId)[0];
}

export function findOneTimeCode(sql: Statements, userId: string) {
  return records<OneTimeCodeRecord>(sql, "SELECT record FROM one_time_codes WHERE user_id = ?", userId)[0];
}

export function findAttempts(sql: Statements, key: string): AttemptRecord | undefined {
  const row = sql.first("SELECT failed_at_ms FROM attempts WHERE key = ?", key);
  return row && { key, failedAtMs: JSON.parse(String(row[0])) };
}

/** Lists lines of one client's audit log. */
export function listAudit(sql: Statements, query: AuditQuery): KeptAuditRecord[] {
  const { clientId, before, after, filter, limit } = query;
  const where = new Conditions("client_id = ?", clientId ?? "");
  if (before !== null) where.and("sequence < ?", before);
  if (after !== undefined) where.and("sequence > ?", after);
  if (filter?.action) where.and("record ->> '$.action' = ?", filter.action);
  if (filter?.outcome) where.and("record ->> '$.outcome' = ?", filter.outcome);
  if (filter?.since) where.and("record ->> '$.at' > ?", filter.since);
  if (filter?.userId) {
    const triedAs = "CASE record ->> '$.target.kind' WHEN 'user' THEN record ->> '$.target.id' END";
    where.and(
      `CASE WHEN record ->> '$.actor' IS NULL THEN ${triedAs} ELSE record ->> '$.actor.userId' END = ?`,
      filter.userId,
    );
  }
  const order = after === undefined ? "DESC" : "ASC";
  const text = `SELECT record FROM audit WHERE ${where.text} ORDER BY sequence ${order} LIMIT ?`;
  return records(sql, text, ...where.values, limit);
}
