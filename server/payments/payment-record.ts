import type { components } from "../../src/contract/index.ts";

type Payment = components["schemas"]["Payment"];
type Refund = components["schemas"]["Refund"];

/**
 * A payment, or attempt at one, as it is kept: what the contract shows, and what is needed to settle it later. Its
 * id is the attempt's at the processor. One that is `pending` is a claim: it was kept before the processor was
 * called, and nothing else may pay the order until it is settled.
 */
export type PaymentRecord = Readonly<Payment> & {
  /** The processor's name of the charge; null unless it was captured. */
  readonly chargeId: string | null;
  /** A refund that the processor may have made; null where none is under way. One at a time. */
  readonly pendingRefund: PendingRefund | null;
  /** Of the request that began what is pending: the history tells of it once it is settled. */
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  /**
   * While this has not passed, in milliseconds since the epoch, whoever began what is pending is at work on it;
   * afterwards anybody may settle it. Null where nothing is pending.
   */
  readonly leaseEndsAtMs: number | null;
  /** Counts the writes. */
  readonly version: number;
};

/** A refund before it is made; its id is the one that the processor knows it by. */
export type PendingRefund = Readonly<Refund> & { readonly refundId: string };
