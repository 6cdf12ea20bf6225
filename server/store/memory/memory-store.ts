import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
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
import { isOpenOrderOf } from "../open-orders.ts";
import type { PlaceQuery } from "../settlement-store.ts";
import type { Store } from "../store.ts";
import { usernameKey } from "../user-record.ts";
import type { CommitOutcome, Write } from "../write.ts";
import * as accounts from "./account-queries.ts";
import { applyWrite } from "./apply-write.ts";
import { clearClient } from "./clear-client.ts";
import { compare } from "./compare.ts";
import { forgetExpired } from "./forget-expired.ts";
import { judgeWrite } from "./judge-write.ts";
import { listAudit } from "./list-audit.ts";
import { idempotencyKey, loanNumberKey, MemoryTables } from "./memory-tables.ts";
import * as orders from "./order-queries.ts";
import { standingOf } from "./session-queries.ts";
import { findLedgerEntry, listDue, listLedgerPage, listPlaced } from "./settlement-tables.ts";

/** Keeps everything in this process and forgets it with it: the model of a store, and the one that runs anywhere. */
export class MemoryStore implements Store {
  readonly isShared = false;
  #tables = new MemoryTables();

  async commit(write: Write): Promise<CommitOutcome> {
    const { clearedClients = [] } = write;
    // A copy is cleared, since the rest may not hold; whatever a store holds is plain data.
    const tables = clearedClients.length === 0 ? this.#tables : structuredClone(this.#tables);
    for (const clientId of clearedClients) clearClient(tables, clientId);
    const outcome = judgeWrite(tables, write);
    if (outcome !== "committed") return outcome;
    applyWrite(tables, write);
    this.#tables = tables;
    return outcome;
  }

  async findClient(clientId: string) {
    return this.#tables.clients.get(clientId);
  }

  async findVendor(vendorId: string) {
    return this.#tables.vendors.get(vendorId);
  }

  async listVendors(clientId: string) {
    const vendors = [...this.#tables.vendors.values()].filter(({ clientIds }) =>
      clientIds.includes(clientId),
    );
    return vendors.sort((a, b) => compare([a.vendorId, ""], [b.vendorId, ""]));
  }

  async countOpenOrders(vendorId: string) {
    return [...this.#tables.orders.values()].filter((order) => isOpenOrderOf(order, vendorId)).length;
  }

  async findUser(userId: string) {
    return this.#tables.users.get(userId);
  }

  async findUserByName(username: string) {
    const userId = this.#tables.usernames.get(usernameKey(username));
    return userId === undefined ? undefined : this.#tables.users.get(userId);
  }

  async listUsers(query: UserQuery) {
    return accounts.listUsers(this.#tables, query);
  }

  async findInvitation(clientId: string, invitationId: string) {
    const invitation = this.#tables.invitations.get(invitationId);
    return invitation?.clientId === clientId ? invitation : undefined;
  }

  async findInvitationByEmail(clientId: string, email: string) {
    return accounts.findInvitationByEmail(this.#tables, clientId, email);
  }

  async findInvitationByToken(tokenHash: string) {
    return [...this.#tables.invitations.values()].find((invitation) => invitation.tokenHash === tokenHash);
  }

  async listInvitations(query: InvitationQuery) {
    return accounts.listInvitations(this.#tables, query);
  }

  async findResetToken(tokenHash: string) {
    return [...this.#tables.resetTokens.values()].find((token) => token.tokenHash === tokenHash);
  }

  async findResetTokenOf(userId: string) {
    return this.#tables.resetTokens.get(userId);
  }

  async findOneTimeCode(userId: string) {
    return this.#tables.oneTimeCodes.get(userId);
  }

  async findAttempts(key: string) {
    const kept = this.#tables.attempts.get(key);
    return kept && { key, failedAtMs: kept.failedAtMs };
  }

  async findSession(sessionId: string) {
    return this.#tables.sessions.get(sessionId);
  }

  async findByAccessToken(tokenHash: string) {
    const token = this.#tables.accessTokens.get(tokenHash);
    const standing = token && standingOf(this.#tables, token.sessionId);
    return standing && { ...standing, expiresAtMs: token.expiresAtMs };
  }

  async findByRefreshToken(tokenHash: string) {
    const token = this.#tables.refreshTokens.get(tokenHash);
    const standing = token && standingOf(this.#tables, token.sessionId);
    return standing && { ...standing, generation: token.generation };
  }

  async findLoan(clientId: string, loanId: string) {
    const loan = this.#tables.loans.get(loanId);
    return loan?.clientId === clientId ? loan : undefined;
  }

  async findLoanByNumber(clientId: string, loanNumber: string) {
    const loanId = this.#tables.loanNumbers.get(loanNumberKey(clientId, loanNumber));
    return loanId === undefined ? undefined : this.#tables.loans.get(loanId);
  }

  async listLoans(query: LoanQuery) {
    return orders.listLoans(this.#tables, query);
  }

  async findOrder(clientId: string, loanId: string, orderId: string) {
    const order = this.#tables.orders.get(orderId);
    return order?.clientId === clientId && order.loanId === loanId ? order : undefined;
  }

  async listOrders(query: OrderQuery) {
    return orders.listOrders(this.#tables, query);
  }

  async listOverdueOrders(at: string, limit: number) {
    return orders.listOverdueOrders(this.#tables, at, limit);
  }

  async listHistory({ orderId, before, limit }: HistoryQuery) {
    const entries = this.#tables.history.get(orderId) ?? [];
    const wanted = entries.filter(({ sequence }) => before === null || sequence < before);
    return wanted.toSorted((a, b) => b.sequence - a.sequence).slice(0, limit);
  }

  async findHistoryEntry(orderId: string, entryId: string) {
    return this.#tables.history.get(orderId)?.find((entry) => entry.entryId === entryId);
  }

  async listReports({ orderId, before, limit }: ReportQuery) {
    const reports = this.#tables.reports.get(orderId) ?? [];
    const wanted = reports.filter(({ version }) => before === null || version < before);
    return wanted.toSorted((a, b) => b.version - a.version).slice(0, limit);
  }

  async listDeliveries({ orderId, before, limit }: DeliveryQuery) {
    const deliveries = this.#tables.deliveries.get(orderId) ?? [];
    const wanted = deliveries.filter(({ sequence }) => before === null || sequence < before);
    return wanted.toSorted((a, b) => b.sequence - a.sequence).slice(0, limit);
  }

  async findInvoice(orderId: string) {
    return this.#tables.settlement.invoices.get(orderId);
  }

  async findPayment(orderId: string, paymentId: string) {
    const payment = this.#tables.settlement.payments.get(paymentId);
    return payment?.orderId === orderId ? payment : undefined;
  }

  async listPayments(query: PlaceQuery) {
    return listPlaced(this.#tables.settlement.payments, query);
  }

  async listDuePayments(atMs: number, limit: number) {
    const idOf = ({ paymentId }: PaymentRecord) => paymentId;
    return listDue(this.#tables.settlement.payments, { atMs, limit, idOf });
  }

  async findSubmission(orderId: string, submissionId: string) {
    const submission = this.#tables.settlement.submissions.get(submissionId);
    return submission?.orderId === orderId ? submission : undefined;
  }

  async listSubmissions(query: PlaceQuery) {
    return listPlaced(this.#tables.settlement.submissions, query);
  }

  async listDueSubmissions(atMs: number, limit: number) {
    const idOf = ({ submissionId }: SubmissionRecord) => submissionId;
    return listDue(this.#tables.settlement.submissions, { atMs, limit, idOf });
  }

  async findLedgerEntry(ledger: string, entryId: string) {
    return findLedgerEntry(this.#tables.settlement, ledger, entryId);
  }

  async listLedgerPage(ledger: string, orderId: string) {
    return listLedgerPage(this.#tables.settlement, ledger, orderId);
  }

  async listAudit(query: AuditQuery) {
    return listAudit(this.#tables.audit.get(query.clientId) ?? [], query);
  }

  async listOutbox({ after, limit }: OutboxQuery) {
    const messages = [...this.#tables.outbox.values()];
    return messages.filter(({ sequence }) => sequence > after).slice(0, limit);
  }

  async findIdempotent(name: IdempotencyName) {
    return this.#tables.idempotency.get(idempotencyKey(name));
  }

  async forgetExpired(nowMs: number, pastMs: number, limit: number) {
    return forgetExpired(this.#tables, nowMs, pastMs, limit);
  }

  async findNote(name: string) {
    return this.#tables.notes.get(name);
  }

  async keepNote(name: string, value: string) {
    this.#tables.notes.set(name, value);
  }

  async close() {}
}
