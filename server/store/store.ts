import type { Awaitable } from "../awaitable.ts";
import type { AttemptRecord } from "./attempt-record.ts";
import type { KeptAuditRecord } from "./audit-record.ts";
import type { ClientRecord } from "./client-record.ts";
import type { DeliveryRecord } from "./delivery-record.ts";
import type { HistoryRecord } from "./history-record.ts";
import type { IdempotencyName, IdempotencyRecord } from "./idempotency-record.ts";
import type { InvitationRecord } from "./invitation-record.ts";
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
} from "./list-query.ts";
import type { LoanRecord } from "./loan-record.ts";
import type { OneTimeCodeRecord } from "./one-time-code-record.ts";
import type { OrderRecord, OrderSummary } from "./order-record.ts";
import type { KeptOutboxRecord } from "./outbox-record.ts";
import type { ReportRecord } from "./report-record.ts";
import type { ResetTokenRecord } from "./reset-token-record.ts";
import type { SessionRecord } from "./session-record.ts";
import type { SettlementStore } from "./settlement-store.ts";
import type { UserRecord } from "./user-record.ts";
import type { VendorRecord } from "./vendor-record.ts";
import type { CommitOutcome, Write } from "./write.ts";

/**
 * Where everything is kept. Decisions are made outside, on what was read; {@link Store.commit} then keeps what
 * was decided only if that still holds. So no transaction ever waits for anything, and the same decisions run on
 * a map, a file and a database server.
 *
 * A read that starts after a commit was acknowledged sees it. Orders and history are found under their full path,
 * so that no id reaches into another client. What is asked for most is answered at once where it is at hand.
 */
export interface Store extends SettlementStore {
  /** True where many servers may stand on it, so that what one has read may be changed by another at any time. */
  readonly isShared: boolean;

  /** Keeps a write, all or nothing, and durably before it answers `committed`. */
  commit(write: Write): Promise<CommitOutcome>;

  findClient(clientId: string): Promise<ClientRecord | undefined>;
  findVendor(vendorId: string): Promise<VendorRecord | undefined>;
  /** Lists the vendors on a client's panel, by their ids. */
  listVendors(clientId: string): Promise<readonly VendorRecord[]>;
  /** Counts the orders of all clients that take up a vendor's capacity. */
  countOpenOrders(vendorId: string): Promise<number>;
  findUser(userId: string): Promise<UserRecord | undefined>;
  findUserByName(username: string): Promise<UserRecord | undefined>;
  listUsers(query: UserQuery): Promise<readonly UserRecord[]>;

  /** Finds an invitation, be it expired; so do the two below. */
  findInvitation(clientId: string, invitationId: string): Promise<InvitationRecord | undefined>;
  findInvitationByEmail(clientId: string, email: string): Promise<InvitationRecord | undefined>;
  findInvitationByToken(tokenHash: string): Promise<InvitationRecord | undefined>;
  listInvitations(query: InvitationQuery): Promise<readonly InvitationRecord[]>;

  /** Finds a user's token, be it expired. */
  findResetToken(tokenHash: string): Promise<ResetTokenRecord | undefined>;
  findResetTokenOf(userId: string): Promise<ResetTokenRecord | undefined>;
  findOneTimeCode(userId: string): Promise<OneTimeCodeRecord | undefined>;
  findAttempts(key: string): Promise<AttemptRecord | undefined>;

  findSession(sessionId: string): Promise<SessionRecord | undefined>;
  /** Finds what an access token stands for, be it expired or its session revoked. */
  findByAccessToken(tokenHash: string): Awaitable<AccessStanding | undefined>;
  /** Finds what a refresh token stands for, be it spent, expired or its session revoked. */
  findByRefreshToken(tokenHash: string): Promise<RefreshStanding | undefined>;

  findLoan(clientId: string, loanId: string): Promise<LoanRecord | undefined>;
  findLoanByNumber(clientId: string, loanNumber: string): Promise<LoanRecord | undefined>;
  listLoans(query: LoanQuery): Promise<readonly LoanRecord[]>;

  findOrder(clientId: string, loanId: string, orderId: string): Awaitable<OrderRecord | undefined>;
  listOrders(query: OrderQuery): Awaitable<readonly OrderSummary[]>;
  /** Lists orders of all clients whose `answerDueAt` is this moment or before it, the longest overdue first. */
  listOverdueOrders(at: string, limit: number): Promise<readonly OrderRecord[]>;

  listHistory(query: HistoryQuery): Promise<readonly HistoryRecord[]>;
  findHistoryEntry(orderId: string, entryId: string): Promise<HistoryRecord | undefined>;

  listReports(query: ReportQuery): Promise<readonly ReportRecord[]>;
  listDeliveries(query: DeliveryQuery): Promise<readonly DeliveryRecord[]>;

  listAudit(query: AuditQuery): Promise<readonly KeptAuditRecord[]>;
  listOutbox(query: OutboxQuery): Promise<readonly KeptOutboxRecord[]>;

  findIdempotent(name: IdempotencyName): Promise<IdempotencyRecord | undefined>;

  /**
   * Forgets up to `limit` of each kind of what has expired, and answers how many that were: idempotency records that
   * expired by `nowMs`; access tokens that expired, and sessions that ended, by `pastMs`. A session takes its tokens along.
   */
  forgetExpired(nowMs: number, pastMs: number, limit: number): Promise<number>;

  /** Reads a fact about the store itself, such as which seed filled it. */
  findNote(name: string): Awaitable<string | undefined>;
  /** Keeps a fact about the store itself, over the one of the same name, whatever that was. */
  keepNote(name: string, value: string): Promise<void>;

  /** Lets go of files and connections; writes that wait are kept first. */
  close(): Promise<void>;
}

/** A session with its user and the clients that the user reaches. */
export interface SessionStanding {
  readonly session: SessionRecord;
  readonly user: UserRecord;
  /** The user's own client, or those on whose panel the user's vendor is. */
  readonly clientIds: readonly string[];
}

/** A session as an access token shows it, with the end of that token. */
export interface AccessStanding extends SessionStanding {
  readonly expiresAtMs: number;
}

/** A session as a refresh token shows it, with that token's place in the chain. */
export interface RefreshStanding extends SessionStanding {
  /** Which refresh token of the session's chain this is. */
  readonly generation: number;
}
