import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { ErrandServices } from "../outside/errand.ts";
import { runErrand } from "../outside/run-errand.ts";
import { chargeErrand } from "../payments/charge-errand.ts";
import type { PaymentRecord } from "../payments/payment-record.ts";
import { refundErrand } from "../payments/refund-errand.ts";
import { overrideErrand } from "../portals/override-errand.ts";
import { submissionErrand } from "../portals/submission-errand.ts";
import type { SubmissionRecord } from "../portals/submission-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

const batchSize = 100;

/**
 * Settles what outside services left open, of all orders: what crashed, whose answer was lost, or was to come late.
 * What somebody is still at work on is left to them.
 */
export async function settleDue(services: ErrandServices, nowMs: number): Promise<void> {
  const { store } = services;
  const payments = await store.listDuePayments(nowMs, batchSize);
  const submissions = await store.listDueSubmissions(nowMs, batchSize);
  await settleAll(payments, submissions, services);
}

/** Settles what is due of one order, and tells whether anything was. */
export async function settleDueOf(
  { orderId }: OrderRecord,
  services: ErrandServices,
  nowMs: number,
): Promise<boolean> {
  const query = { orderId, before: null, limit: batchSize };
  const isDue = ({ leaseEndsAtMs }: PaymentRecord | SubmissionRecord) => {
    return leaseEndsAtMs !== null && leaseEndsAtMs <= nowMs;
  };
  const payments = (await services.store.listPayments(query)).filter(isDue);
  const submissions = (await services.store.listSubmissions(query)).filter(isDue);
  await settleAll(payments, submissions, services);
  return payments.length + submissions.length > 0;
}

/** Whatever is gone meanwhile, as by the reset of a sandbox, need not be settled. */
async function settleAll(
  payments: readonly PaymentRecord[],
  submissions: readonly SubmissionRecord[],
  services: ErrandServices,
): Promise<void> {
  const settled = await Promise.allSettled([
    ...payments.map(async (payment) => {
      if (payment.pendingRefund !== null)
        await runErrand({ errand: refundErrand, record: payment }, services);
      else await runErrand({ errand: chargeErrand, record: payment }, services);
    }),
    ...submissions.map(async (submission) => {
      if (submission.pendingOverride !== null)
        await runErrand({ errand: overrideErrand, record: submission }, services);
      else await runErrand({ errand: submissionErrand, record: submission }, services);
    }),
  ]);
  for (const one of settled) {
    if (one.status === "rejected" && !(one.reason instanceof StaleDecisionError)) throw one.reason;
  }
}
