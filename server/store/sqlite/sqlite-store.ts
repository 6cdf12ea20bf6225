import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { ClientRecord } from "../client-record.ts";
import type { HistoryRecord } from "../history-record.ts";
import type { IdempotencyName, IdempotencyRecord } from "../idempotency-record.ts";
import type {
  AuditQuery,
  DeliveryQuery,
  HistoryQuery,
  InvitationQuery,
  LoanQuery,
  OrderQuery,
  OutboxQuery,
  ReportQuery,
  UserQuery,
} from "../list-query.ts";
import type { LoanRecord } from "../loan-record.ts";
import type { OrderRecord } from "../order-record.ts";
import type { KeptOutboxRecord, OutboxRecord } from "../outbox-record.ts";
import type { SessionRecord } from "../session-record.ts";
import type { PlaceQuery } from "../settlement-store.ts";
import type { SessionStanding, Store } from "../store.ts";
import { type UserRecord, usernameKey } from "../user-record.ts";
import type { VendorRecord } from "../vendor-record.ts";
import type { CommitOutcome, Write } from "../write.ts";
import * as accounts from "./account-queries.ts";
import { CommitQueue } from "./commit-queue.ts";
import { Conditions } from "./conditions.ts";
import { openDatabase } from "./open-database.ts";
import * as queries from "./order-queries.ts";
import * as settlement from "./settlement-queries.ts";
import { type Row, Statements } from "./statements.ts";

const standingColumns = "sessions.record, users.record, users.client_id, vendors.record";
const standingJoins = `JOIN sessions USING (session_id) JOIN users USING (user_id)
  LEFT JOIN vendors ON vendors.vendor_id = users.vendor_id`;

/** Keeps everything in one SQLite file: write-ahead log, a full sync at every commit, one writer and one reader. */
export class SqliteStore implements Store {
  readonly #writer: DatabaseSync;
  readonly #reader: DatabaseSync;
  readonly #queue: CommitQueue;
  readonly #writing: Statements;
  readonly #reading: Statements;

  /**
   * @param file is made where it is missing, with its folder.
   * @throws ForeignDatabaseError, NewerDatabaseError or UnusableDatabaseError where the file cannot be used.
   */
  constructor(file: string) {
    const { writer, reader } = openDatabase(file);
    this.#writer = writer;
    this.#reader = reader;
    this.#queue = new CommitQueue(writer);
    this.#writing = new Statements(writer);
    this.#reading = new Statements(reader);
  }

  commit(write: Write): Promise<CommitOutcome> {
    return this.#queue.commit(write);
  }

  async findClient(clientId: string) {
    return this.#record<ClientRecord>("SELECT record FROM clients WHERE client_id = ?", clientId);
  }

  async findVendor(vendorId: string) {
    return this.#record<VendorRecord>("SELECT record FROM vendors WHERE vendor_id = ?", vendorId);
  }

  async listVendors(clientId: string) {
    const panel = "SELECT 1 FROM json_each(record, '$.clientIds') AS panel WHERE panel.value = ?";
    const sql = `SELECT record FROM vendors WHERE EXISTS (${panel}) ORDER BY vendor_id`;
    return this.#records<VendorRecord>(sql, clientId);
  }

  async countOpenOrders(vendorId: string) {
    return queries.countOpenOrders(this.#reading, vendorId);
  }

  async findUser(userId: string) {
    return this.#record<UserRecord>("SELECT record FROM users WHERE user_id = ?", userId);
  }

  async findUserByName(username: string) {
    const sql = "SELECT record FROM users WHERE username_key = ?";
    return this.#record<UserRecord>(sql, usernameKey(username));
  }

  async listUsers(query: UserQuery) {
    return accounts.listUsers(this.#reading, query);
  }

  async findInvitation(clientId: string, invitationId: string) {
    return accounts.findInvitation(this.#reading, clientId, invitationId);
  }

  async findInvitationByEmail(clientId: string, email: string) {
    return accounts.findInvitationByEmail(this.#reading, clientId, email);
  }

  async findInvitationByToken(tokenHash: string) {
    return accounts.findInvitationByToken(this.#reading, tokenHash);
  }

  async listInvitations(query: InvitationQuery) {
    return accounts.listInvitations(this.#reading, query);
  }

  async findResetToken(tokenHash: string) {
    return accounts.findResetToken(this.#reading, tokenHash);
  }

  async findResetTokenOf(userId: string) {
    return accounts.findResetTokenOf(this.#reading, userId);
  }

  async findOneTimeCode(userId: string) {
    return accounts.findOneTimeCode(this.#reading, userId);
  }

  async findAttempts(key: string) {
    return accounts.findAttempts(this.#reading, key);
  }

  async findSession(sessionId: string) {
    return this.#record<SessionRecord>("SELECT record FROM sessions WHERE session_id = ?", sessionId);
  }

  async findByAccessToken(tokenHash: string) {
    const sql = `SELECT expires_at_ms, ${standingColumns} FROM access_tokens ${standingJoins} WHERE token_hash = ?`;
    const row = this.#reading.first(sql, tokenHash);
    return row && { ...standing(row), expiresAtMs: Number(row[0]) };
  }

  async findByRefreshToken(tokenHash: string) {
    const sql = `SELECT generation, ${standingColumns} FROM refresh_tokens ${standingJoins} WHERE token_hash = ?`;
    const row = this.#reading.first(sql, tokenHash);
    return row && { ...standing(row), generation: Number(row[0]) };
  }

  async findLoan(clientId: string, loanId: string) {
    const sql = "SELECT record FROM loans WHERE loan_id = ? AND client_id = ?";
    return this.#record<LoanRecord>(sql, loanId, clientId);
  }

  async findLoanByNumber(clientId: string, loanNumber: string) {
    const sql = "SELECT record FROM loans WHERE client_id = ? AND loan_number = ?";
    return this.#record<LoanRecord>(sql, clientId, loanNumber);
  }

  async listLoans({ clientId, branchIds, after, limit }: LoanQuery) {
    const where = new Conditions("client_id = ?", clientId);
    if (branchIds) where.andOneOf("branch_id", branchIds);
    if (after) where.and("(created_at, loan_id) < (?, ?)", after.createdAt, after.loanId);
    const sql = `SELECT record FROM loans WHERE ${where.text} ORDER BY created_at DESC, loan_id DESC LIMIT ?`;
    return this.#records<LoanRecord>(sql, ...where.values, limit);
  }

  async findOrder(clientId: string, loanId: string, orderId: string) {
    const sql = "SELECT record FROM orders WHERE order_id = ? AND loan_id = ? AND client_id = ?";
    return this.#record<OrderRecord>(sql, orderId, loanId, clientId);
  }

  async listOrders(query: OrderQuery) {
    return queries.listOrders(this.#reading, query);
  }

  async listOverdueOrders(at: string, limit: number) {
    return queries.listOverdueOrders(this.#reading, at, limit);
  }

  async listHistory({ orderId, before, limit }: HistoryQuery) {
    const sql = `SELECT record FROM history WHERE order_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
    return this.#records<HistoryRecord>(sql, orderId, before ?? Number.MAX_SAFE_INTEGER, limit);
  }

  async findHistoryEntry(orderId: string, entryId: string) {
    const sql = "SELECT record FROM history WHERE order_id = ? AND entry_id = ?";
    return this.#record<HistoryRecord>(sql, orderId, entryId);
  }

  async listReports(query: ReportQuery) {
    return queries.listReports(this.#reading, query);
  }

  async listDeliveries(query: DeliveryQuery) {
    return queries.listDeliveries(this.#reading, query);
  }

  async findInvoice(orderId: string) {
    return settlement.findInvoice(this.#reading, orderId);
  }

  async findPayment(orderId: string, paymentId: string) {
    return settlement.findPayment(this.#reading, orderId, paymentId);
  }

  async listPayments(query: PlaceQuery) {
    return settlement.listPayments(this.#reading, query);
  }

  async listDuePayments(atMs: number, limit: number) {
    return settlement.listDuePayments(this.#reading, atMs, limit);
  }

  async findSubmission(orderId: string, submissionId: string) {
    return settlement.findSubmission(this.#reading, orderId, submissionId);
  }

  async listSubmissions(query: PlaceQuery) {
    return settlement.listSubmissions(this.#reading, query);
  }

  async listDueSubmissions(atMs: number, limit: number) {
    return settlement.listDueSubmissions(this.#reading, atMs, limit);
  }

  async findLedgerEntry(ledger: string, entryId: string) {
    return settlement.findLedgerEntry(this.#reading, ledger, entryId);
  }

  async listLedgerPage(ledger: string, orderId: string) {
    return settlement.listLedgerPage(this.#reading, ledger, orderId);
  }

  async listAudit(query: AuditQuery) {
    return accounts.listAudit(this.#reading, query);
  }

  async listOutbox({ after, limit }: OutboxQuery): Promise<KeptOutboxRecord[]> {
    const sql = "SELECT sequence, record FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?";
    return this.#reading.all(sql, after, limit).map(([sequence, text]) => {
      const message: OutboxRecord = JSON.parse(String(text));
      return { ...message, sequence: Number(sequence) };
    });
  }

  async findIdempotent(name: IdempotencyName): Promise<IdempotencyRecord | undefined> {
    const row = this.#reading.first(
      `SELECT fingerprint, claim_id, expires_at_ms, answer FROM idempotency
       WHERE principal = ? AND operation_id = ? AND key = ?`,
      ...[name.principal, name.operationId, name.key],
    );
    if (row === undefined) return undefined;
    const [fingerprint, claimId, expiresAtMs, answer] = row;
    return {
      principal: name.principal,
      operationId: name.operationId,
      key: name.key,
      fingerprint: String(fingerprint),
      claimId: String(claimId),
      expiresAtMs: Number(expiresAtMs),
      answer: answer === null ? null : JSON.parse(String(answer)),
    };
  }

  async findNote(name: string) {
    const row = this.#reading.first("SELECT value FROM notes WHERE name = ?", name);
    return row && String(row[0]);
  }

  async keepNote(name: string, value: string) {
    this.#writing.run("INSERT OR REPLACE INTO notes (name, value) VALUES (?, ?)", name, value);
  }

  async close() {
    this.#queue.flush();
    this.#reader.close();
    // Leaves one file behind, without a log beside it.
    this.#writer.close();
  }

  #record<Kept>(sql: string, ...values: SQLInputValue[]): Kept | undefined {
    return this.#records<Kept>(sql, ...values)[0];
  }

  /** What is kept as a record was a record when it was written. */
  #records<Kept>(sql: string, ...values: SQLInputValue[]): Kept[] {
    return this.#reading.all(sql, ...values).map(([text]): Kept => JSON.parse(String(text)));
  }
}

function standing([, session, user, clientId, vendor]: Row): SessionStanding {
  const { clientIds }: VendorRecord | { clientIds: string[] } =
    vendor === null ? { clientIds: [] } : JSON.parse(String(vendor));
  return {
    session: JSON.parse(String(session)),
    user: JSON.parse(String(user)),
    clientIds: clientId === null ? clientIds : [String(clientId)],
  };
}
