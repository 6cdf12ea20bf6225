import type { OrderRecord } from "../store/order-record.ts";
import { heldBy, type RefundedPayment } from "./is-refundable.ts";
import type { RefundOutcome } from "./payment-processor.ts";
import type { PaymentRecord } from "./payment-record.ts";

/** What the outcome of a refund changes. */
export interface RefundSettlement {
  readonly payment: Pick<PaymentRecord, "refunds" | "refunded" | "pendingRefund" | "leaseEndsAtMs">;
  /** Of the order, and of its invoice; empty where it stays paid. */
  readonly order: Partial<Pick<OrderRecord, "paidAt">>;
}

/**
 * Says what becomes of a payment and its order when its pending refund has been answered, by the processor or, for
 * money that was entered by hand, by the person who gave it back. A payment refunded in full no longer pays for an
 * order, unless that is completed.
 */
export function settleRefund(
  payment: RefundedPayment,
  { status }: Pick<OrderRecord, "status">,
  outcome: RefundOutcome,
): RefundSettlement {
  const { pendingRefund, refunds, refunded } = payment;
  const free = { pendingRefund: null, leaseEndsAtMs: null };
  if (pendingRefund === null || outcome.state !== "refunded") {
    return { payment: { refunds, refunded, ...free }, order: {} };
  }
  const { refundId: _, ...refund } = pendingRefund;
  const after = {
    refunds: [...refunds, refund],
    refunded: { ...refunded, amount: refunded.amount + refund.amount.amount },
  };
  const isUnpaid = status !== "OrderCompleted" && heldBy({ ...payment, ...after }) === 0;
  return { payment: { ...after, ...free }, order: isUnpaid ? { paidAt: null } : {} };
}
