import type { ClientRecord } from "../client-record.ts";
import type { DeliveryRecord } from "../delivery-record.ts";
import type { HistoryRecord } from "../history-record.ts";
import { emailKey, type InvitationRecord } from "../invitation-record.ts";
import type { LoanRecord } from "../loan-record.ts";
import type { OneTimeCodeRecord } from "../one-time-code-record.ts";
import type { OrderRecord } from "../order-record.ts";
import { summaryOf } from "../order-summary.ts";
import type { OutboxRecord } from "../outbox-record.ts";
import type { ReportRecord } from "../report-record.ts";
import type { ResetTokenRecord } from "../reset-token-record.ts";
import type { AccessTokenRecord, RefreshTokenRecord, SessionRecord } from "../session-record.ts";
import { type UserRecord, usernameKey, userSearchText } from "../user-record.ts";
import type { VendorRecord } from "../vendor-record.ts";

/** How a kind of record becomes a row. The first column is its id. */
export interface Table<Kept> {
  readonly name: string;
  readonly columns: readonly string[];
  readonly row: (record: Kept) => readonly (string | number | null)[];
  /** A column that tells, beside the version, whether a record is still what it was. */
  readonly lastChange?: { readonly column: string; readonly of: (record: Kept) => string };
}

export const clients: Table<ClientRecord> = {
  name: "clients",
  columns: ["client_id", "record"],
  row: (one) => [one.clientId, JSON.stringify(one)],
};

export const vendors: Table<VendorRecord> = {
  name: "vendors",
  columns: ["vendor_id", "record"],
  row: (one) => [one.vendorId, JSON.stringify(one)],
};

export const users: Table<UserRecord> = {
  name: "users",
  columns: ["user_id", "username_key", "client_id", "vendor_id", "search_text", "version", "record"],
  row: (one) => [
    one.userId,
    usernameKey(one.username),
    one.clientId,
    one.vendorId,
    userSearchText(one),
    one.version,
    JSON.stringify(one),
  ],
};

export const sessions: Table<SessionRecord> = {
  name: "sessions",
  columns: ["session_id", "user_id", "version", "record"],
  row: (one) => [one.sessionId, one.userId, one.version, JSON.stringify(one)],
};

export const refreshTokens: Table<RefreshTokenRecord> = {
  name: "refresh_tokens",
  columns: ["token_hash", "session_id", "generation"],
  row: (one) => [one.tokenHash, one.sessionId, one.generation],
};

export const accessTokens: Table<AccessTokenRecord> = {
  name: "access_tokens",
  columns: ["token_hash", "session_id", "expires_at_ms"],
  row: (one) => [one.tokenHash, one.sessionId, one.expiresAtMs],
};

export const invitations: Table<InvitationRecord> = {
  name: "invitations",
  columns: [
    "invitation_id",
    "client_id",
    "email_key",
    "token_hash",
    "sent_at",
    "expires_at",
    "version",
    "record",
  ],
  row: (one) => [
    one.invitationId,
    one.clientId,
    emailKey(one.email),
    one.tokenHash,
    one.sentAt,
    one.expiresAt,
    one.version,
    JSON.stringify(one),
  ],
};

export const resetTokens: Table<ResetTokenRecord> = {
  name: "reset_tokens",
  columns: ["user_id", "token_hash", "version", "record"],
  row: (one) => [one.userId, one.tokenHash, one.version, JSON.stringify(one)],
};

export const oneTimeCodes: Table<OneTimeCodeRecord> = {
  name: "one_time_codes",
  columns: ["user_id", "version", "record"],
  row: (one) => [one.userId, one.version, JSON.stringify(one)],
};

export const loans: Table<LoanRecord> = {
  name: "loans",
  columns: ["loan_id", "client_id", "branch_id", "loan_number", "created_at", "record"],
  row: (one) => [one.loanId, one.clientId, one.branchId, one.loanNumber, one.createdAt, JSON.stringify(one)],
};

export const orders: Table<OrderRecord> = {
  name: "orders",
  columns: [
    "order_id",
    "client_id",
    "loan_id",
    "branch_id",
    "vendor_id",
    "order_number",
    "status",
    "updated_at",
    "answer_due_at",
    "version",
    "summary",
    "record",
  ],
  row: (one) => [
    one.orderId,
    one.clientId,
    one.loanId,
    one.branchId,
    one.vendorId,
    one.orderNumber,
    one.status,
    one.updatedAt,
    one.answerDueAt,
    one.version,
    JSON.stringify(summaryOf(one)),
    JSON.stringify(one),
  ],
  lastChange: { column: "updated_at", of: ({ updatedAt }) => updatedAt },
};

export const history: Table<HistoryRecord> = {
  name: "history",
  columns: ["entry_id", "order_id", "sequence", "record"],
  row: (one) => [one.entryId, one.orderId, one.sequence, JSON.stringify(one)],
};

export const reports: Table<ReportRecord> = {
  name: "reports",
  columns: ["report_id", "order_id", "version", "record"],
  row: (one) => [one.reportId, one.orderId, one.version, JSON.stringify(one)],
};

export const deliveries: Table<DeliveryRecord> = {
  name: "deliveries",
  columns: ["delivery_id", "order_id", "sequence", "record"],
  row: (one) => [one.deliveryId, one.orderId, one.sequence, JSON.stringify(one)],
};

export const outbox: Table<OutboxRecord> = {
  name: "outbox",
  columns: ["message_id", "record"],
  row: (one) => [one.messageId, JSON.stringify(one)],
};
