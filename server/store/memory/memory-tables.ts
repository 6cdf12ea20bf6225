import type { AttemptRecord } from "../attempt-record.ts";
import type { KeptAuditRecord } from "../audit-record.ts";
import type { ClientRecord } from "../client-record.ts";
import type { DeliveryRecord } from "../delivery-record.ts";
import type { HistoryRecord } from "../history-record.ts";
import type { IdempotencyName, IdempotencyRecord } from "../idempotency-record.ts";
import type { InvitationRecord } from "../invitation-record.ts";
import type { LoanRecord } from "../loan-record.ts";
import type { OneTimeCodeRecord } from "../one-time-code-record.ts";
import type { OrderRecord } from "../order-record.ts";
import type { KeptOutboxRecord } from "../outbox-record.ts";
import type { ReportRecord } from "../report-record.ts";
import type { ResetTokenRecord } from "../reset-token-record.ts";
import type { AccessTokenRecord, RefreshTokenRecord, SessionRecord } from "../session-record.ts";
import type { UserRecord } from "../user-record.ts";
import type { VendorRecord } from "../vendor-record.ts";
import { SettlementTables } from "./settlement-tables.ts";

/** All that a memory store holds: records by id, and what must be unique beside the ids. */
export class MemoryTables {
  readonly clients = new Map<string, ClientRecord>();
  readonly vendors = new Map<string, VendorRecord>();
  readonly users = new Map<string, UserRecord>();
  /** User ids by `usernameKey`. */
  readonly usernames = new Map<string, string>();
  readonly sessions = new Map<string, SessionRecord>();
  readonly refreshTokens = new Map<string, RefreshTokenRecord>();
  readonly accessTokens = new Map<string, AccessTokenRecord>();
  readonly invitations = new Map<string, InvitationRecord>();
  /** Tokens by user id. */
  readonly resetTokens = new Map<string, ResetTokenRecord>();
  /** Codes by user id. */
  readonly oneTimeCodes = new Map<string, OneTimeCodeRecord>();
  readonly attempts = new Map<string, KeptAttempts>();
  readonly loans = new Map<string, LoanRecord>();
  /** Loan ids by {@link loanNumberKey}. */
  readonly loanNumbers = new Map<string, string>();
  readonly orders = new Map<string, OrderRecord>();
  /** Order ids by order number. */
  readonly orderNumbers = new Map<string, string>();
  /** Entries by order id, oldest first. */
  readonly history = new Map<string, HistoryRecord[]>();
  /** Versions by order id, oldest first. */
  readonly reports = new Map<string, ReportRecord[]>();
  /** Deliveries by order id, oldest first. */
  readonly deliveries = new Map<string, DeliveryRecord[]>();
  readonly settlement = new SettlementTables();
  /** Lines by client id, oldest first; under null what concerns no single client. */
  readonly audit = new Map<string | null, KeptAuditRecord[]>();
  readonly outbox = new Map<string, KeptOutboxRecord>();
  /** Records by {@link idempotencyKey}. */
  readonly idempotency = new Map<string, IdempotencyRecord>();
  readonly notes = new Map<string, string>();
}

/** Failures, and the moment from which on none of them counts. */
export type KeptAttempts = AttemptRecord & { readonly endsAtMs: number };

/** Makes of a loan number what must be unique: each client counts for itself. */
export function loanNumberKey(clientId: string, loanNumber: string): string {
  return `${clientId} ${loanNumber}`;
}

/** Makes one key of the three parts that name a request. */
export function idempotencyKey({ principal, operationId, key }: IdempotencyName): string {
  return `${principal} ${operationId} ${key}`;
}
