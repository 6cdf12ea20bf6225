import type { AttemptRecord } from "../attempt-record.ts";
import type { KeptAuditRecord } from "../audit-record.ts";
import { emailKey, type InvitationRecord } from "../invitation-record.ts";
import type { AuditQuery, InvitationQuery, UserQuery } from "../list-query.ts";
import type { OneTimeCodeRecord } from "../one-time-code-record.ts";
import type { ResetTokenRecord } from "../reset-token-record.ts";
import type { UserRecord } from "../user-record.ts";
import { Conditions } from "./conditions.ts";
import { first, record, records, type Steps } from "./steps.ts";

/** Lists a client's users by their names. */
export function listUsers(query: UserQuery): Steps<UserRecord[]> {
  const { clientId, search, role, after, limit } = query;
  const where = new Conditions("client_id = ?", clientId);
  if (search !== null) where.andContains("search_text", search);
  if (role !== null) where.and("record ->> 'role' = ?", role);
  if (after !== null) where.and("username_key > ?", after);
  const text = `SELECT record FROM users WHERE ${where.text} ORDER BY username_key LIMIT ?`;
  return records(text, ...where.values, limit);
}

export function findInvitation(clientId: string, invitationId: string) {
  const text = "SELECT record FROM invitations WHERE invitation_id = ? AND client_id = ?";
  return record<InvitationRecord>(text, invitationId, clientId);
}

export function findInvitationByEmail(clientId: string, email: string) {
  const text = "SELECT record FROM invitations WHERE client_id = ? AND email_key = ?";
  return record<InvitationRecord>(text, clientId, emailKey(email));
}

export function findInvitationByToken(tokenHash: string) {
  const text = "SELECT record FROM invitations WHERE token_hash = ?";
  return record<InvitationRecord>(text, tokenHash);
}

/** Lists a client's invitations, newest first. */
export function listInvitations(query: InvitationQuery): Steps<InvitationRecord[]> {
  const { clientId, pendingAt, after, limit } = query;
  const where = new Conditions("client_id = ? AND expires_at > ?", clientId, pendingAt);
  if (after) where.and("(sent_at, invitation_id) < (?, ?)", after.sentAt, after.invitationId);
  const order = "sent_at DESC, invitation_id DESC";
  const text = `SELECT record FROM invitations WHERE ${where.text} ORDER BY ${order} LIMIT ?`;
  return records(text, ...where.values, limit);
}

export function findResetToken(tokenHash: string) {
  const text = "SELECT record FROM reset_tokens WHERE token_hash = ?";
  return record<ResetTokenRecord>(text, tokenHash);
}

export function findResetTokenOf(userId: string) {
  return record<ResetTokenRecord>("SELECT record FROM reset_tokens WHERE user_id = ?", userId);
}

export function findOneTimeCode(userId: string) {
  return record<OneTimeCodeRecord>("SELECT record FROM one_time_codes WHERE user_id = ?", userId);
}

export function* findAttempts(key: string): Steps<AttemptRecord | undefined> {
  const row = yield* first("SELECT failed_at_ms FROM attempts WHERE key = ?", key);
  return row && { key, failedAtMs: JSON.parse(String(row[0])) };
}

/** Lists lines of one client's audit log. */
export function listAudit(query: AuditQuery): Steps<KeptAuditRecord[]> {
  const { clientId, before, after, filter, limit } = query;
  const where = new Conditions("client_id = ?", clientId ?? "");
  if (before !== null) where.and("sequence < ?", before);
  if (after !== undefined) where.and("sequence > ?", after);
  if (filter?.action) where.and("record ->> 'action' = ?", filter.action);
  if (filter?.outcome) where.and("record ->> 'outcome' = ?", filter.outcome);
  if (filter?.since) where.and("record ->> 'at' > ?", filter.since);
  if (filter?.userId) {
    const triedAs = "CASE record -> 'target' ->> 'kind' WHEN 'user' THEN record -> 'target' ->> 'id' END";
    const actor = "record -> 'actor' ->> 'userId'";
    where.and(`CASE WHEN record ->> 'actor' IS NULL THEN ${triedAs} ELSE ${actor} END = ?`, filter.userId);
  }
  const order = after === undefined ? "DESC" : "ASC";
  const text = `SELECT record FROM audit WHERE ${where.text} ORDER BY sequence ${order} LIMIT ?`;
  return records(text, ...where.values, limit);
}
