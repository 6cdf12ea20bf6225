import type { Errand } from "../outside/errand.ts";
import type { RefundOutcome } from "./payment-processor.ts";
import type { PaymentRecord, PendingRefund } from "./payment-record.ts";
import { settleRefund } from "./settle-refund.ts";

/** Gives back what a payment's pending refund says; a repeat under its id gives back nothing more. */
export const refundErrand: Errand<PaymentRecord, RefundOutcome> = {
  find: ({ orderId, paymentId }, store) => store.findPayment(orderId, paymentId),
  ask: async (payment, { payments }) => {
    const { orderId, chargeId } = payment;
    const { refundId, amount } = pendingRefundOf(payment);
    // A payment that was not charged holds nothing, and the gate before refunds has said so.
    return await payments.refund({ refundId, orderId, chargeId: chargeId ?? "", amount });
  },
  settle: async (payment, order, outcome) => {
    const { refundId, amount, reason } = pendingRefundOf(payment);
    const { payment: record, order: changes } = settleRefund(payment, order, outcome);
    if (outcome.state !== "refunded") return { record, step: null };
    const particulars = { paymentId: payment.paymentId, refundId, amount };
    return { record, step: { changes, reason, particulars } };
  },
  papers: (change) => ({ payments: [change] }),
};

function pendingRefundOf({ paymentId, pendingRefund }: PaymentRecord): PendingRefund {
  if (pendingRefund !== null) return pendingRefund;
  throw new RangeError(`No refund of ${paymentId} is under way: look at the payment before you settle it.`);
}
