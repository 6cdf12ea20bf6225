import { hash } from "node:crypto";
import { isoTime } from "../../clock.ts";
import { endSession } from "../../sessions/end-session.ts";
import { chainLine } from "../audit-chain.ts";
import type { AuditRecord } from "../audit-record.ts";
import type { IdempotencyRecord } from "../idempotency-record.ts";
import type { SessionRecord } from "../session-record.ts";
import type { CapacityClaim, Change, CommitOutcome, SessionEnding, Write } from "../write.ts";
import { countAttempts, forgetAttempts } from "./count-attempts.ts";
import { countOpenOrders } from "./order-queries.ts";
import * as settlement from "./settlement-tables.ts";
import type { Statements } from "./statements.ts";
import * as tables from "./tables.ts";

/**
 * Puts a write into the open transaction, and stops at the first part that does not hold; what it did until then
 * is the caller's to roll back. The order of the parts is that of every store, so that all answer alike.
 */
export function applyWrite(sql: Statements, write: Write): CommitOutcome {
  for (const outcome of outcomes(sql, write)) if (outcome !== "committed") return outcome;
  return "committed";
}

function* outcomes(sql: Statements, write: Write): Generator<CommitOutcome> {
  if (write.idempotency) yield remember(sql, write.idempotency, write.atMs);
  if (write.attempts) yield* countAttempts(sql, write.attempts, write.atMs);
  forgetAttempts(sql, write.forgottenAttempts);
  yield* insertAll(sql, tables.clients, write.clients);
  yield* insertAll(sql, tables.vendors, write.vendors);
  for (const { userId, version } of write.expectedUsers ?? []) {
    const found = sql.first("SELECT 1 FROM users WHERE user_id = ? AND version = ?", userId, version);
    yield found ? "committed" : "stale";
  }
  yield* changeAll(sql, tables.users, write.users);
  yield* changeAll(sql, tables.sessions, write.sessions);
  for (const ending of write.sessionEndings ?? []) endSessions(sql, ending, write.atMs);
  yield* insertAll(sql, tables.refreshTokens, write.refreshTokens);
  yield* insertAll(sql, tables.accessTokens, write.accessTokens);
  if (write.invitations) {
    // Those that have expired hold no address any more.
    sql.run("DELETE FROM invitations WHERE expires_at <= ?", isoTime(write.atMs));
    yield* changeAll(sql, tables.invitations, write.invitations);
  }
  yield* changeAll(sql, tables.resetTokens, write.resetTokens);
  yield* changeAll(sql, tables.oneTimeCodes, write.oneTimeCodes);
  yield* insertAll(sql, tables.loans, write.loans);
  yield* changeAll(sql, tables.orders, write.orders);
  for (const claim of write.capacities ?? []) yield judgeCapacity(sql, claim);
  yield* insertAll(sql, tables.history, write.history);
  yield* insertAll(sql, tables.reports, write.reports);
  yield* insertAll(sql, tables.deliveries, write.deliveries);
  for (const line of write.audit ?? []) yield appendAudit(sql, line);
  yield* insertAll(sql, settlement.invoices, write.invoices);
  yield* changeAll(sql, settlement.payments, write.payments);
  yield* changeAll(sql, settlement.submissions, write.submissions);
  yield* insertAll(sql, settlement.ledger, write.ledger);
  yield* insertAll(sql, tables.outbox, write.outbox);
}

/** Only what has expired gives way, or an attempt's claim to its own answer. */
function remember(sql: Statements, record: IdempotencyRecord, atMs: number): CommitOutcome {
  const { principal, operationId, key, fingerprint, claimId, expiresAtMs, answer } = record;
  const answerText = answer && JSON.stringify(answer);
  const changed = sql.run(
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

function judgeCapacity(sql: Statements, { vendorId, atMost }: CapacityClaim): CommitOutcome {
  return countOpenOrders(sql, vendorId) <= atMost ? "committed" : "stale";
}

/** The versions move on, so that a rotation which was decided before finds its session gone. */
function endSessions(sql: Statements, { userId, because }: SessionEnding, atMs: number): void {
  const open = "SELECT record FROM sessions WHERE user_id = ? AND record ->> '$.revokedAtMs' IS NULL";
  for (const [text] of sql.all(open, userId)) {
    const session: SessionRecord = JSON.parse(String(text));
    const { after } = endSession(session, because, atMs);
    if (after) replace(sql, tables.sessions, session, after);
  }
}

/** Counts on within the transaction, so that a log has no gap and its chain no fork. */
function appendAudit(sql: Statements, line: AuditRecord): CommitOutcome {
  const clientId = line.clientId ?? "";
  const last = sql.first(
    "SELECT sequence, record ->> '$.hash' FROM audit WHERE client_id = ? ORDER BY sequence DESC LIMIT 1",
    clientId,
  );
  const head = last && { sequence: Number(last[0]), hash: String(last[1]) };
  const kept = chainLine(line, head, (text) => hash("sha256", text));
  const values = [clientId, kept.sequence, JSON.stringify(kept)];
  sql.run("INSERT INTO audit (client_id, sequence, record) VALUES (?, ?, ?)", ...values);
  return "committed";
}

function* insertAll<Kept>(
  sql: Statements,
  table: tables.Table<Kept>,
  records: readonly Kept[] = [],
): Generator<CommitOutcome> {
  for (const record of records) yield insert(sql, table, record);
}

function insert<Kept>(sql: Statements, table: tables.Table<Kept>, record: Kept): CommitOutcome {
  const { name, columns, row } = table;
  const places = columns.map(() => "?").join(", ");
  const text = `INSERT INTO ${name} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  return sql.run(text, ...row(record)) === 0 ? "duplicate" : "committed";
}

function* changeAll<Kept extends { readonly version: number }>(
  sql: Statements,
  table: tables.Table<Kept>,
  changes: readonly Change<Kept>[] = [],
): Generator<CommitOutcome> {
  for (const { before, after } of changes) {
    if (before === null && after !== null) yield insert(sql, table, after);
    if (before !== null) yield replace(sql, table, before, after);
  }
}

function replace<Kept extends { readonly version: number }>(
  sql: Statements,
  { name, columns, row }: tables.Table<Kept>,
  before: Kept,
  after: Kept | null,
): CommitOutcome {
  const [id = null] = row(before);
  const here = `WHERE ${columns[0]} = ? AND version = ?`;
  if (after === null) {
    return sql.run(`DELETE FROM ${name} ${here}`, id, before.version) === 0 ? "stale" : "committed";
  }
  const set = columns.map((column) => `${column} = ?`).join(", ");
  const changed = sql.run(`UPDATE OR IGNORE ${name} SET ${set} ${here}`, ...row(after), id, before.version);
  if (changed > 0) return "committed";
  // Ignored because of a value that is taken, where the record is still what it was.
  return sql.first(`SELECT 1 FROM ${name} ${here}`, id, before.version) ? "duplicate" : "stale";
}
