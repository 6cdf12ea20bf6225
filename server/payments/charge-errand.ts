import type { Errand } from "../outside/errand.ts";
import type { ChargeOutcome } from "./payment-processor.ts";
import type { PaymentRecord } from "./payment-record.ts";
import { settleCharge } from "./settle-charge.ts";

/** Draws money for a payment that is kept as pending. Whoever asks later gives up what has not arrived by then. */
export const chargeErrand: Errand<PaymentRecord, ChargeOutcome> = {
  find: ({ orderId, paymentId }, store) => store.findPayment(orderId, paymentId),
  ask: ({ paymentId, orderId }, { payments }) => payments.cancel({ attemptId: paymentId, orderId }),
  settle: async ({ paymentId, method, amount }, _, outcome, { at }) => {
    if (outcome.state === "pending") return undefined;
    // Where another attempt is in the way, that one is pending here too, and is settled when it is due.
    const { payment, order } = settleCharge(outcome, at);
    const particulars = { paymentId, method, amount };
    const step = outcome.state === "captured" ? { changes: order, particulars } : null;
    return { record: payment, step };
  },
  papers: (change) => ({ payments: [change] }),
};
