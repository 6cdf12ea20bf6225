import type { OrderRecord } from "../store/order-record.ts";
import type { ChargeOutcome } from "./payment-processor.ts";
import type { PaymentRecord } from "./payment-record.ts";

/** What the outcome of an attempt changes. */
export interface ChargeSettlement {
  /** Of the pending payment; empty while the processor takes its time. */
  readonly payment: Partial<Pick<PaymentRecord, "state" | "chargeId" | "leaseEndsAtMs">>;
  /** Of the order, and of its invoice; empty where it is not paid by this. */
  readonly order: Partial<Pick<OrderRecord, "paidAt">>;
  /** Another payment of the order that the processor holds to be charged, or about to be; settle it next. */
  readonly settleNext?: string;
}

/**
 * Says what becomes of a pending payment and its order when the processor has answered.
 *
 * @param at when the order counts as paid, if it does: the moment of the entry that tells so in the history.
 */
export function settleCharge(outcome: ChargeOutcome, at: string): ChargeSettlement {
  const declined = { state: "declined", leaseEndsAtMs: null } as const;
  switch (outcome.state) {
    case "captured": {
      const { chargeId } = outcome;
      return { payment: { state: "succeeded", chargeId, leaseEndsAtMs: null }, order: { paidAt: at } };
    }
    case "pending":
      return { payment: {}, order: {} };
    case "declined":
    case "cancelled":
      return { payment: declined, order: {} };
    case "refused":
      return { payment: declined, order: {}, settleNext: outcome.inFavorOf };
  }
}
