import type { components } from "../../src/contract/index.ts";
import type { PaymentRecord } from "./payment-record.ts";

type Money = components["schemas"]["Money"];

/** As many refunds as the contract shows of a payment. */
const maxRefunds = 100;

/** What decides whether a payment can be refunded. */
export type RefundedPayment = Pick<
  PaymentRecord,
  "state" | "amount" | "refunds" | "refunded" | "pendingRefund"
>;

/** Counts what a payment still holds, in cents: nothing unless it succeeded. */
export function heldBy({ state, amount, refunded }: Omit<RefundedPayment, "pendingRefund">): number {
  return state === "succeeded" ? amount.amount - refunded.amount : 0;
}

/**
 * Tells whether the contract's gate `refundable` holds: the payment holds the amount, and no other refund of it is
 * under way. Amounts of zero are refused elsewhere, as bad data.
 */
export function isRefundable(payment: RefundedPayment, amount: Readonly<Money>): boolean {
  const isFree = payment.pendingRefund === null && payment.refunds.length < maxRefunds;
  return isFree && amount.amount <= heldBy(payment);
}
