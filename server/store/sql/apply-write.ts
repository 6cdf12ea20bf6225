import { isoTime } from "../../clock.ts";
import { endSession } from "../../sessions/end-session.ts";
import type { IdempotencyRecord } from "../idempotency-record.ts";
import type { SessionRecord } from "../session-record.ts";
import type { UserRecord } from "../user-record.ts";
import type { CapacityClaim, CommitOutcome, SessionEnding, Write } from "../write.ts";
import { appendAudit } from "./append-audit.ts";
import { changeAll, insertAll, type Parts, replace } from "./change-records.ts";
import { clearClient } from "./clear-client.ts";
import { countAttempts, forgetAttempts } from "./count-attempts.ts";
import { countOpenOrders } from "./order-queries.ts";
import * as own from "./own-queries.ts";
import * as settlement from "./settlement-tables.ts";
import { lock, records, run, type Steps } from "./steps.ts";
import * as tables from "./tables.ts";

/**
 * Puts a write into the open transaction, and stops at the first part that does not hold; what it did until then
 * is the adapter's to roll back. The order of the parts is that of every store, so that all answer alike.
 */
export function* applyWrite(write: Write): Steps<CommitOutcome> {
  for (const part of parts(write)) {
    const outcome = yield* part;
    if (outcome !== "committed") return outcome;
  }
  return "committed";
}

function* parts(write: Write): Parts {
  for (const note of write.notes ?? []) yield own.changeNote(note);
  for (const clientId of write.clearedClients ?? []) yield clearClient(clientId);
  if (write.idempotency) yield remember(write.idempotency, write.atMs);
  if (write.attempts) yield countAttempts(write.attempts, write.atMs);
  yield forgetAttempts(write.forgottenAttempts);
  yield* insertAll(tables.clients, write.clients);
  yield* insertAll(tables.vendors, write.vendors);
  for (const user of write.expectedUsers ?? []) yield expectUser(user);
  // Before its user is changed, who may go with this very write, and the session along.
  if (write.expectedSession !== undefined) yield expectSession(write.expectedSession);
  yield* changeAll(tables.users, write.users);
  yield* changeAll(tables.sessions, write.sessions);
  for (const ending of write.sessionEndings ?? []) yield endSessions(ending, write.atMs);
  yield* insertAll(tables.refreshTokens, write.refreshTokens);
  yield* insertAll(tables.accessTokens, write.accessTokens);
  if (write.invitations) {
    yield removeExpiredInvitations(write.atMs);
    yield* changeAll(tables.invitations, write.invitations);
  }
  yield* changeAll(tables.resetTokens, write.resetTokens);
  yield* changeAll(tables.oneTimeCodes, write.oneTimeCodes);
  yield* insertAll(tables.loans, write.loans);
  yield* changeAll(tables.orders, write.orders);
  for (const claim of write.capacities ?? []) yield judgeCapacity(claim);
  yield* insertAll(tables.history, write.history);
  yield* insertAll(tables.reports, write.reports);
  yield* insertAll(tables.deliveries, write.deliveries);
  for (const line of write.audit ?? []) yield appendAudit(line);
  yield* insertAll(settlement.invoices, write.invoices);
  yield* changeAll(settlement.payments, write.payments);
  yield* changeAll(settlement.submissions, write.submissions);
  yield* insertAll(settlement.ledger, write.ledger);
  if (write.outbox?.length) {
    yield queueForOutbox();
    yield* insertAll(tables.outbox, write.outbox);
  }
}

/** Only what has expired gives way, or an attempt's claim to its own answer. */
function* remember(named: IdempotencyRecord, atMs: number): Steps<CommitOutcome> {
  const { principal, operationId, key, fingerprint, claimId, expiresAtMs, answer } = named;
  const answerText = answer && JSON.stringify(answer);
  const changed = yield* run(
    `INSERT INTO idempotency (principal, operation_id, key, fingerprint, claim_id, expires_at_ms, answer)
     VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (principal, operation_id, key) DO UPDATE SET
       fingerprint = excluded.fingerprint, claim_id = excluded.claim_id,
       expires_at_ms = excluded.expires_at_ms, answer = excluded.answer
     WHERE idempotency.expires_at_ms <= ?
       OR (idempotency.answer IS NULL AND idempotency.claim_id = excluded.claim_id)`,
    ...[principal, operationId, key, fingerprint, claimId, expiresAtMs, answerText, atMs],
  );
  return changed === 0 ? "duplicate" : "committed";
}

/** Written as a change that changes nothing, so that nobody changes the user until this write is kept. */
function* expectUser({ userId, version }: Pick<UserRecord, "userId" | "version">): Steps<CommitOutcome> {
  const text = "UPDATE users SET version = version WHERE user_id = ? AND version = ?";
  return (yield* run(text, userId, version)) === 0 ? "stale" : "committed";
}

/** Written so for the same reason: a session ends before this write or after it, and not meanwhile. */
function* expectSession(sessionId: string): Steps<CommitOutcome> {
  const isOpen = "session_id = ? AND record ->> 'revokedAtMs' IS NULL";
  const changed = yield* run(`UPDATE sessions SET version = version WHERE ${isOpen}`, sessionId);
  return changed === 0 ? "stale" : "committed";
}

/** The versions move on, so that a rotation which was decided before finds its session gone. */
function* endSessions({ userId, because }: SessionEnding, atMs: number): Steps<CommitOutcome> {
  // A change that changes nothing: from here on no rotation comes in between.
  yield* run("UPDATE sessions SET version = version WHERE user_id = ?", userId);
  const open = "SELECT record FROM sessions WHERE user_id = ? AND record ->> 'revokedAtMs' IS NULL";
  for (const session of yield* records<SessionRecord>(open, userId)) {
    yield* replace(tables.sessions, session, endSession(session, because, atMs).after);
  }
  return "committed";
}

/** Those that have expired hold no address any more. */
function* removeExpiredInvitations(atMs: number): Steps<CommitOutcome> {
  yield* run("DELETE FROM invitations WHERE expires_at <= ?", isoTime(atMs));
  return "committed";
}

function* judgeCapacity({ vendorId, atMost }: CapacityClaim): Steps<CommitOutcome> {
  yield* lock(`vendor ${vendorId}`);
  return (yield* countOpenOrders(vendorId)) <= atMost ? "committed" : "stale";
}

/** So that messages become visible in the order of their numbers, and no reader passes one that is yet to come. */
function* queueForOutbox(): Steps<CommitOutcome> {
  yield* lock("outbox");
  return "committed";
}
