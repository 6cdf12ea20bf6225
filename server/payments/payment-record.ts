import type { components } from "../../src/contract/index.ts";
import type { ErrandRecord } from "../outside/errand-record.ts";

/** A payment as the contract shows it. */
export type PaymentView = Readonly<components["schemas"]["Payment"]>;
type Refund = components["schemas"]["Refund"];

/**
 * A payment, or attempt at one, as it is kept: what the contract shows, and what is needed to settle it later. Its
 * id is the attempt's at the processor. One that is `pending` is a claim: it was kept before the processor was
 * called, and nothing else may pay the order until it is settled.
 */
export interface PaymentRecord extends PaymentView, ErrandRecord {
  readonly orderId: string;
  /** The processor's name of the charge; null unless it was captured. */
  readonly chargeId: string | null;
  /** A refund that the processor may have made; null where none is under way. One at a time. */
  readonly pendingRefund: PendingRefund | null;
}

/** A refund before it is made; its id is the one that the processor knows it by. */
export type PendingRefund = Readonly<Refund> & { readonly refundId: string };

/** Shows a payment as the contract has it. */
export function paymentView(payment: PaymentRecord): components["schemas"]["Payment"] {
  const { clientId, loanId, sequence, begun, leaseEndsAtMs, version, chargeId, pendingRefund, ...shown } =
    payment;
  return shown;
}
