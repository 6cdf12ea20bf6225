import { isoTime } from "../clock.ts";
import type { InvoiceRecord } from "../store/invoice-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { PaymentRecord } from "./payment-record.ts";

type Given = Pick<PaymentRecord, "paymentId" | "sequence" | "method" | "by"> & {
  readonly atMs: number;
};

/** Makes the record of an attempt to draw an invoice's total, before the processor is asked. */
export function newCharge(
  order: OrderRecord,
  invoice: InvoiceRecord,
  { begun, leaseEndsAtMs, ...given }: Given & Pick<PaymentRecord, "begun" | "leaseEndsAtMs">,
): PaymentRecord {
  const nothing = { reference: null, receivedOn: null };
  const attempt = { origin: "collected", state: "pending", begun, leaseEndsAtMs } as const;
  return { ...newPayment(order, invoice, given), ...nothing, ...attempt };
}

/** Makes the record of an invoice's total that came in by itself. */
export function newReceipt(
  order: OrderRecord,
  invoice: InvoiceRecord,
  { reference, receivedOn, ...given }: Given & Pick<PaymentRecord, "reference" | "receivedOn">,
): PaymentRecord {
  const received = { origin: "recorded", state: "succeeded", reference, receivedOn } as const;
  return { ...newPayment(order, invoice, given), ...received, begun: null, leaseEndsAtMs: null };
}

function newPayment(
  { clientId, loanId, orderId }: OrderRecord,
  { invoiceId, total }: InvoiceRecord,
  { paymentId, sequence, method, by, atMs }: Given,
) {
  return {
    ...{ paymentId, clientId, loanId, orderId, invoiceId, sequence, method, by },
    ...{ amount: total, at: isoTime(atMs), refunds: [], refunded: { ...total, amount: 0 } },
    ...{ chargeId: null, pendingRefund: null, version: 1 },
  };
}
