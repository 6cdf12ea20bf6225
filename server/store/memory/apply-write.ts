import { isoTime } from "../../clock.ts";
import { sha256Hex } from "../../crypto/sha256-hex.ts";
import { endSession } from "../../sessions/end-session.ts";
import { countAttempt, lastsUntilMs } from "../attempt-record.ts";
import { chainLine } from "../audit-chain.ts";
import type { InvitationRecord } from "../invitation-record.ts";
import { usernameKey } from "../user-record.ts";
import type { Change, SessionEnding, Write } from "../write.ts";
import { idempotencyKey, loanNumberKey, type MemoryTables } from "./memory-tables.ts";
import { applySettlement } from "./settlement-tables.ts";

/** Keeps a write that was judged `committed`. */
export function applyWrite(tables: MemoryTables, write: Write): void {
  const { idempotency } = write;
  for (const { name, after } of write.notes ?? []) tables.notes.set(name, after);
  if (idempotency) tables.idempotency.set(idempotencyKey(idempotency), idempotency);
  if (write.attempts) count(tables, write);
  for (const key of write.forgottenAttempts ?? []) tables.attempts.delete(key);
  for (const client of write.clients ?? []) tables.clients.set(client.clientId, client);
  for (const vendor of write.vendors ?? []) tables.vendors.set(vendor.vendorId, vendor);
  for (const change of write.users ?? []) {
    put(tables.users, change, ({ userId }) => userId);
    index(tables.usernames, change, ({ username }) => usernameKey(username), "userId");
    if (change.before !== null && change.after === null) removeWith(change.before.userId, tables);
  }
  for (const change of write.sessions ?? []) put(tables.sessions, change, ({ sessionId }) => sessionId);
  for (const ending of write.sessionEndings ?? []) endSessions(tables, ending, write.atMs);
  for (const token of write.refreshTokens ?? []) tables.refreshTokens.set(token.tokenHash, token);
  for (const token of write.accessTokens ?? []) tables.accessTokens.set(token.tokenHash, token);
  if (write.invitations) changeInvitations(tables, write.invitations, write.atMs);
  for (const change of write.resetTokens ?? []) put(tables.resetTokens, change, ({ userId }) => userId);
  for (const change of write.oneTimeCodes ?? []) put(tables.oneTimeCodes, change, ({ userId }) => userId);
  for (const loan of write.loans ?? []) {
    tables.loans.set(loan.loanId, loan);
    tables.loanNumbers.set(loanNumberKey(loan.clientId, loan.loanNumber), loan.loanId);
  }
  for (const change of write.orders ?? []) {
    put(tables.orders, change, ({ orderId }) => orderId);
    index(tables.orderNumbers, change, ({ orderNumber }) => orderNumber, "orderId");
  }
  for (const entry of write.history ?? []) append(tables.history, entry);
  for (const report of write.reports ?? []) append(tables.reports, report);
  for (const delivery of write.deliveries ?? []) append(tables.deliveries, delivery);
  applySettlement(tables.settlement, write);
  for (const line of write.audit ?? []) {
    const lines = tables.audit.get(line.clientId) ?? [];
    lines.push(chainLine(line, lines.at(-1), sha256Hex));
    tables.audit.set(line.clientId, lines);
  }
  for (const message of write.outbox ?? []) {
    tables.outbox.set(message.messageId, { ...message, sequence: tables.outbox.size + 1 });
  }
}

/** Counts the failures of a write, and forgets those of others that no longer count. */
function count({ attempts }: MemoryTables, { attempts: claims = [], atMs }: Write): void {
  for (const [key, { endsAtMs }] of attempts) if (endsAtMs <= atMs) attempts.delete(key);
  for (const claim of claims.filter(({ isFailure }) => isFailure)) {
    const { key, limit } = claim;
    const failedAtMs = countAttempt(attempts.get(key), claim, atMs) ?? [];
    attempts.set(key, { key, failedAtMs, endsAtMs: lastsUntilMs(failedAtMs, limit) });
  }
}

function removeWith(userId: string, tables: MemoryTables): void {
  for (const [id, session] of tables.sessions) if (session.userId === userId) tables.sessions.delete(id);
  tables.resetTokens.delete(userId);
  tables.oneTimeCodes.delete(userId);
}

function endSessions({ sessions }: MemoryTables, { userId, because }: SessionEnding, atMs: number): void {
  for (const session of sessions.values()) {
    if (session.userId !== userId || session.revokedAtMs !== null) continue;
    put(sessions, endSession(session, because, atMs), ({ sessionId }) => sessionId);
  }
}

/** Removes those that have expired on the way: they hold no address any more. */
function changeInvitations(
  { invitations }: MemoryTables,
  changes: readonly Change<InvitationRecord>[],
  atMs: number,
): void {
  for (const [id, { expiresAt }] of invitations) if (expiresAt <= isoTime(atMs)) invitations.delete(id);
  for (const change of changes) put(invitations, change, ({ invitationId }) => invitationId);
}

function put<Kept extends { readonly version: number }>(
  table: Map<string, Kept>,
  { before, after }: Change<Kept>,
  idOf: (record: Kept) => string,
): void {
  if (after !== null) table.set(idOf(after), after);
  else if (before !== null) table.delete(idOf(before));
}

function append<Kept extends { readonly orderId: string }>(table: Map<string, Kept[]>, record: Kept): void {
  table.set(record.orderId, [...(table.get(record.orderId) ?? []), record]);
}

function index<Kept extends { readonly version: number }, Id extends keyof Kept>(
  table: Map<string, Kept[Id]>,
  { before, after }: Change<Kept>,
  keyOf: (record: Kept) => string | null,
  id: Id,
): void {
  const old = before && keyOf(before);
  const key = after && keyOf(after);
  if (old !== null) table.delete(old);
  if (after !== null && key !== null) table.set(key, after[id]);
}
