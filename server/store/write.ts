import type { AttemptClaim } from "./attempt-record.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { Change } from "./change.ts";
import type { ClientRecord } from "./client-record.ts";
import type { DeliveryRecord } from "./delivery-record.ts";
import type { HistoryRecord } from "./history-record.ts";
import type { IdempotencyRecord } from "./idempotency-record.ts";
import type { InvitationRecord } from "./invitation-record.ts";
import type { LoanRecord } from "./loan-record.ts";
import type { NoteChange } from "./note-change.ts";
import type { OneTimeCodeRecord } from "./one-time-code-record.ts";
import type { OrderRecord } from "./order-record.ts";
import type { OutboxRecord } from "./outbox-record.ts";
import type { ReportRecord } from "./report-record.ts";
import type { ResetTokenRecord } from "./reset-token-record.ts";
import type {
  AccessTokenRecord,
  RefreshTokenRecord,
  RevocationCause,
  SessionRecord,
} from "./session-record.ts";
import type { SettlementWrite } from "./settlement-store.ts";
import type { UserRecord } from "./user-record.ts";
import type { VendorRecord } from "./vendor-record.ts";

export type { Change } from "./change.ts";

/**
 * A vendor's capacity as a decision counts on it: with this write, the vendor has no more open orders than that.
 * Two decisions that each find the last place free do not meet in any record, so the store counts again.
 */
export interface CapacityClaim {
  readonly vendorId: string;
  readonly atMost: number;
}

/**
 * The end of every session that a user has when the write is kept. A decision cannot name them all: another may
 * begin between its reading and its being kept.
 */
export interface SessionEnding {
  readonly userId: string;
  readonly because: RevocationCause;
}

/** All that one decision changes. Everything in it is kept, or nothing is. */
export interface Write extends SettlementWrite {
  /** The moment of the decision, in milliseconds since the epoch; what has expired by then gives way. */
  readonly atMs: number;
  readonly notes?: readonly NoteChange[];
  /**
   * Clients whose loans and orders go with all that hangs on them, and their invitations and what is remembered under
   * their users' idempotency keys, before the rest of the write is looked at. Their people and the people's sessions,
   * the logs and the outbox stay.
   */
  readonly clearedClients?: readonly string[];
  readonly idempotency?: IdempotencyRecord;
  readonly attempts?: readonly AttemptClaim[];
  /** Keys of attempts whose failures no longer count. */
  readonly forgottenAttempts?: readonly string[];
  readonly clients?: readonly ClientRecord[];
  readonly vendors?: readonly VendorRecord[];
  /** Users that the decision rests on without changing them; each must still have that version. */
  readonly expectedUsers?: readonly Pick<UserRecord, "userId" | "version">[];
  /** The session in which the decision was made; it must not have ended since, nor be gone. */
  readonly expectedSession?: string;
  /** Whoever is removed takes sessions, tokens and codes along. */
  readonly users?: readonly Change<UserRecord>[];
  readonly sessions?: readonly Change<SessionRecord>[];
  readonly sessionEndings?: readonly SessionEnding[];
  readonly refreshTokens?: readonly RefreshTokenRecord[];
  readonly accessTokens?: readonly AccessTokenRecord[];
  readonly invitations?: readonly Change<InvitationRecord>[];
  readonly resetTokens?: readonly Change<ResetTokenRecord>[];
  readonly oneTimeCodes?: readonly Change<OneTimeCodeRecord>[];
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
 * What became of a write. `stale`: a record is no longer what the decision took it for, or one that another hangs on is
 * gone, a vendor's capacity is used up, or there were too many attempts. `duplicate`: something that must be unique is taken: an id, an idempotency key, a loan number, an order
 * number, a user name, an invited address, a version of a report.
 */
export type CommitOutcome = "committed" | "stale" | "duplicate";
