import type { OrderRecord } from "../store/order-record.ts";
import type { PaymentRecord } from "./payment-record.ts";

/** What the gates of payments look at. */
export interface PaymentStanding {
  readonly order: Pick<OrderRecord, "deliveredAt" | "invoicedAt" | "paidAt" | "fee">;
  /** All payments of the order, attempts that were declined among them. */
  readonly payments: readonly Pick<PaymentRecord, "state">[];
}

/**
 * Tells which of the contract's gates hold, each by its name there. `refundable` is about one payment and an
 * amount; see `isRefundable`.
 */
export const paymentGates = {
  delivered: ({ order }) => order.deliveredAt !== null,
  "fee-agreed": ({ order }) => order.fee !== null,
  invoiced: ({ order }) => order.invoicedAt !== null,
  uninvoiced: ({ order }) => order.invoicedAt === null,
  paid: ({ order }) => order.paidAt !== null,
  // An attempt of unknown outcome may have paid already, so it is as good as paid until it is settled.
  unpaid: ({ order, payments }) =>
    order.paidAt === null && payments.every(({ state }) => state !== "pending"),
} satisfies Record<string, (standing: PaymentStanding) => boolean>;
