import type { AuditRecord } from "./audit-record.ts";
import type { ClientRecord } from "./client-record.ts";
import type { DeliveryRecord } from "./delivery-record.ts";
import type { HistoryRecord } from "./history-record.ts";
import type { IdempotencyRecord } from "./idempotency-record.ts";
import type { LoanRecord } from "./loan-record.ts";
import type { OrderRecord } from "./order-record.ts";
import type { OutboxRecord } from "./outbox-record.ts";
import type { ReportRecord } from "./report-record.ts";
import type { AccessTokenRecord, RefreshTokenRecord, SessionRecord } from "./session-record.ts";
import type { UserRecord } from "./user-record.ts";
import type { VendorRecord } from "./vendor-record.ts";

/**
 * A record before and after. Without `before` it must not be there yet; with it, what is there must still have
 * that version. Without `after` it is removed.
 */
export interface Change<Kept extends { readonly version: number }> {
  readonly before: Kept | null;
  readonly after: Kept | null;
}

/**
 * A vendor's capacity as a decision counts on it: with this write, the vendor has no more open orders than that.
 * Two decisions that each find the last place free do not meet in any record, so the store counts again.
 */
export interface CapacityClaim {
  readonly vendorId: string;
  readonly atMost: number;
}

/** All that one decision changes. Everything in it is kept, or nothing is. */
export interface Write {
  /** The moment of the decision, in milliseconds since the epoch; what has expired by then gives way. */
  readonly atMs: number;
  readonly idempotency?: IdempotencyRecord;
  readonly clients?: readonly ClientRecord[];
  readonly vendors?: readonly VendorRecord[];
  readonly users?: readonly Change<UserRecord>[];
  readonly sessions?: readonly Change<SessionRecord>[];
  readonly refreshTokens?: readonly RefreshTokenRecord[];
  readonly accessTokens?: readonly AccessTokenRecord[];
  readonly loans?: readonly LoanRecord[];
  readonly orders?: readonly Change<OrderRecord>[];
  /** What must hold once the orders are kept. */
  readonly capacities?: readonly CapacityClaim[];
  readonly history?: readonly HistoryRecord[];
  readonly reports?: readonly ReportRecord[];
  readonly deliveries?: readonly DeliveryRecord[];
  readonly audit?: readonly AuditRecord[];
  readonly outbox?: readonly OutboxRecord[];
}

/**
 * What became of a write. `stale`: a record is no longer what the decision took it for, or a vendor's capacity is
 * used up. `duplicate`: something that must be unique is taken: an id, an idempotency key, a loan number, an order
 * number, a user name, a version of a report.
 */
export type CommitOutcome = "committed" | "stale" | "duplicate";
