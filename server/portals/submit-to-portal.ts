import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { beginErrand, beginningOf, requireSettled, stillOpen } from "../domain/begin-errand.ts";
import { gateRefusal } from "../domain/gate-refusal.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { latestReport } from "../domain/latest-report.ts";
import { nextPlace } from "../domain/next-place.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { submissionErrand } from "./submission-errand.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/**
 * Sends the latest version of an order's report to a portal. It was accepted: nothing else leads to the status from
 * which this starts.
 *
 * @throws Refusal as the contract says; `unavailable` where the portal was not heard of.
 */
export async function submitToPortal(
  portal: SubmissionRecord["portal"],
  context: OrderContext,
): Promise<ReturnType<typeof orderAnswer>> {
  const { order, caller, nowMs, services } = context;
  const { clientId, loanId, orderId, status } = order;
  await requireSettled(context);
  const sequence = nextPlace(await services.store.listSubmissions({ orderId, before: null, limit: 1 }));
  await requireOrderGates(context, { portal });
  const report = await latestReport(order, services.store);
  if (report === undefined)
    throw new RangeError(`${orderId} has no report: nothing leads to ${status} then.`);

  const submission: SubmissionRecord = {
    ...{ submissionId: newId("ps", services.random), clientId, loanId, orderId, portal },
    ...{ sequence, reportId: report.reportId, reportVersion: report.version },
    ...{ status: "pending", hardStops: [], warnings: [], ssr: null, override: null, pendingOverride: null },
    ...{ at: isoTime(nowMs), ...beginningOf(context), version: 1 },
  };
  const ran = await beginErrand(context, {
    errand: submissionErrand,
    before: null,
    after: submission,
  });
  if (ran.record.begun !== null) throw stillOpen(context, "The portal has not been heard of");
  // Without a summary the portal did not judge it: it had the report already, by another submission.
  if (ran.record.status === "rejected" && ran.record.ssr === null) {
    throw gateRefusal("unsubmitted", [], { status: ran.order.status, role: caller.role });
  }
  return orderAnswer(ran.order, caller);
}
