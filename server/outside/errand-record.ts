import type { Begun } from "./begun.ts";

/** What is kept of an errand: of something that an outside service does for an order. */
export interface ErrandRecord {
  /** The order's full path. */
  readonly clientId: string;
  readonly loanId: string;
  readonly orderId: string;
  /** The place among the order's records of its kind, from 1 without a gap, so that two cannot begin at once. */
  readonly sequence: number;
  /** The request whose doing the history has yet to tell of; null where it has none to tell of, or has told. */
  readonly begun: Begun | null;
  /**
   * While this has not passed, in milliseconds since the epoch, whoever began what is pending is at work on it;
   * afterwards anybody may settle it. Null where nothing is pending.
   */
  readonly leaseEndsAtMs: number | null;
  /** Counts the writes. */
  readonly version: number;
}
