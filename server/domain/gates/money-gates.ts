import { heldBy, isRefundable } from "../../payments/is-refundable.ts";
import { paymentGates } from "../../payments/payment-gates.ts";
import type { Gate } from "./gate.ts";

/** The conditions of money, by their names in the contract. */
export const moneyGates = {
  delivered: ofOrder("delivered"),
  invoiced: ofOrder("invoiced"),
  uninvoiced: ofOrder("uninvoiced"),
  "fee-agreed": ofOrder("fee-agreed"),
  paid: ofOrder("paid"),
  unpaid: async ({ order, store }) => {
    // While one is pending no other begins, so the newest tells of all.
    const payments = await store.listPayments({ orderId: order.orderId, before: null, limit: 1 });
    return paymentGates.unpaid({ order, payments }) ? undefined : [];
  },
  refundable: async ({ named: { refund } }) => {
    if (refund === undefined) return [];
    if (isRefundable(refund.payment, refund.amount)) return undefined;
    const isTooMuch = refund.amount.amount > heldBy(refund.payment);
    return isTooMuch
      ? [{ pointer: "/body/amount/amount", message: "is more than the payment still holds" }]
      : [];
  },
} satisfies Record<string, Gate>;

function ofOrder(name: Exclude<keyof typeof paymentGates, "unpaid">): Gate {
  return async ({ order }) => (paymentGates[name]({ order, payments: [] }) ? undefined : []);
}
