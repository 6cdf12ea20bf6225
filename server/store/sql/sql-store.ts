import type { Awaitable } from "../../awaitable.ts";
import type { ClientRecord } from "../client-record.ts";
import type { HistoryRecord } from "../history-record.ts";
import type { IdempotencyName } from "../idempotency-record.ts";
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
import type { SessionRecord } from "../session-record.ts";
import type { PlaceQuery } from "../settlement-store.ts";
import type { Store } from "../store.ts";
import { type UserRecord, usernameKey } from "../user-record.ts";
import type { VendorRecord } from "../vendor-record.ts";
import type { CommitOutcome, Write } from "../write.ts";
import * as accounts from "./account-queries.ts";
import { Conditions } from "./conditions.ts";
import { forgetExpired } from "./forget-expired.ts";
import * as queries from "./order-queries.ts";
import * as own from "./own-queries.ts";
import * as sessions from "./session-queries.ts";
import * as settlement from "./settlement-queries.ts";
import { record, records, type Steps } from "./steps.ts";

/** The store's answers in the SQL that SQLite and PostgreSQL have in common; an adapter does the steps. */
export abstract class SqlStore implements Store {
  abstract readonly isShared: boolean;
  abstract commit(write: Write): Promise<CommitOutcome>;
  abstract close(): Promise<void>;

  /** Does steps that only read. */
  protected abstract ask<Result>(steps: Steps<Result>): Awaitable<Result>;
  /** Does steps that change something, all or none; where others were in the way, from the start again. */
  protected abstract keep<Result>(steps: () => Steps<Result>): Promise<Result>;

  async findClient(clientId: string) {
    return this.ask(record<ClientRecord>("SELECT record FROM clients WHERE client_id = ?", clientId));
  }

  async findVendor(vendorId: string) {
    return this.ask(record<VendorRecord>("SELECT record FROM vendors WHERE vendor_id = ?", vendorId));
  }

  async listVendors(clientId: string) {
    const where = new Conditions("1 = 1");
    where.andContains("CAST(record -> 'clientIds' AS TEXT)", JSON.stringify(clientId));
    const sql = `SELECT record FROM vendors WHERE ${where.text} ORDER BY vendor_id`;
    return this.ask(records<VendorRecord>(sql, ...where.values));
  }

  async countOpenOrders(vendorId: string) {
    return this.ask(queries.countOpenOrders(vendorId));
  }

  async findUser(userId: string) {
    return this.ask(record<UserRecord>("SELECT record FROM users WHERE user_id = ?", userId));
  }

  async findUserByName(username: string) {
    const sql = "SELECT record FROM users WHERE username_key = ?";
    return this.ask(record<UserRecord>(sql, usernameKey(username)));
  }

  async listUsers(query: UserQuery) {
    return this.ask(accounts.listUsers(query));
  }

  async findInvitation(clientId: string, invitationId: string) {
    return this.ask(accounts.findInvitation(clientId, invitationId));
  }

  async findInvitationByEmail(clientId: string, email: string) {
    return this.ask(accounts.findInvitationByEmail(clientId, email));
  }

  async findInvitationByToken(tokenHash: string) {
    return this.ask(accounts.findInvitationByToken(tokenHash));
  }

  async listInvitations(query: InvitationQuery) {
    return this.ask(accounts.listInvitations(query));
  }

  async findResetToken(tokenHash: string) {
    return this.ask(accounts.findResetToken(tokenHash));
  }

  async findResetTokenOf(userId: string) {
    return this.ask(accounts.findResetTokenOf(userId));
  }

  async findOneTimeCode(userId: string) {
    return this.ask(accounts.findOneTimeCode(userId));
  }

  async findAttempts(key: string) {
    return this.ask(accounts.findAttempts(key));
  }

  async findSession(sessionId: string) {
    return this.ask(record<SessionRecord>("SELECT record FROM sessions WHERE session_id = ?", sessionId));
  }

  findByAccessToken(tokenHash: string) {
    return this.ask(sessions.findByAccessToken(tokenHash));
  }

  async findByRefreshToken(tokenHash: string) {
    return this.ask(sessions.findByRefreshToken(tokenHash));
  }

  async findLoan(clientId: string, loanId: string) {
    const sql = "SELECT record FROM loans WHERE loan_id = ? AND client_id = ?";
    return this.ask(record<LoanRecord>(sql, loanId, clientId));
  }

  async findLoanByNumber(clientId: string, loanNumber: string) {
    const sql = "SELECT record FROM loans WHERE client_id = ? AND loan_number = ?";
    return this.ask(record<LoanRecord>(sql, clientId, loanNumber));
  }

  async listLoans({ clientId, branchIds, after, limit }: LoanQuery) {
    const where = new Conditions("client_id = ?", clientId);
    if (branchIds) where.andOneOf("branch_id", branchIds);
    if (after) where.and("(created_at, loan_id) < (?, ?)", after.createdAt, after.loanId);
    const sql = `SELECT record FROM loans WHERE ${where.text} ORDER BY created_at DESC, loan_id DESC LIMIT ?`;
    return this.ask(records<LoanRecord>(sql, ...where.values, limit));
  }

  findOrder(clientId: string, loanId: string, orderId: string) {
    return this.ask(queries.findOrder(clientId, loanId, orderId));
  }

  listOrders(query: OrderQuery) {
    return this.ask(queries.listOrders(query));
  }

  async listOverdueOrders(at: string, limit: number) {
    return this.ask(queries.listOverdueOrders(at, limit));
  }

  async listHistory({ orderId, before, limit }: HistoryQuery) {
    const sql = `SELECT record FROM history WHERE order_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
    return this.ask(records<HistoryRecord>(sql, orderId, before ?? Number.MAX_SAFE_INTEGER, limit));
  }

  async findHistoryEntry(orderId: string, entryId: string) {
    const sql = "SELECT record FROM history WHERE order_id = ? AND entry_id = ?";
    return this.ask(record<HistoryRecord>(sql, orderId, entryId));
  }

  async listReports(query: ReportQuery) {
    return this.ask(queries.listReports(query));
  }

  async listDeliveries(query: DeliveryQuery) {
    return this.ask(queries.listDeliveries(query));
  }

  async findInvoice(orderId: string) {
    return this.ask(settlement.findInvoice(orderId));
  }

  async findPayment(orderId: string, paymentId: string) {
    return this.ask(settlement.findPayment(orderId, paymentId));
  }

  async listPayments(query: PlaceQuery) {
    return this.ask(settlement.listPayments(query));
  }

  async listDuePayments(atMs: number, limit: number) {
    return this.ask(settlement.listDuePayments(atMs, limit));
  }

  async findSubmission(orderId: string, submissionId: string) {
    return this.ask(settlement.findSubmission(orderId, submissionId));
  }

  async listSubmissions(query: PlaceQuery) {
    return this.ask(settlement.listSubmissions(query));
  }

  async listDueSubmissions(atMs: number, limit: number) {
    return this.ask(settlement.listDueSubmissions(atMs, limit));
  }

  async findLedgerEntry(ledger: string, entryId: string) {
    return this.ask(settlement.findLedgerEntry(ledger, entryId));
  }

  async listLedgerPage(ledger: string, orderId: string) {
    return this.ask(settlement.listLedgerPage(ledger, orderId));
  }

  async listAudit(query: AuditQuery) {
    return this.ask(accounts.listAudit(query));
  }

  async listOutbox(query: OutboxQuery) {
    return this.ask(own.listOutbox(query));
  }

  async findIdempotent(name: IdempotencyName) {
    return this.ask(own.findIdempotent(name));
  }

  async forgetExpired(nowMs: number, pastMs: number, limit: number) {
    return this.keep(() => forgetExpired(nowMs, pastMs, limit));
  }

  findNote(name: string) {
    return this.ask(own.findNote(name));
  }

  async keepNote(name: string, value: string) {
    await this.keep(() => own.keepNote(name, value));
  }
}
