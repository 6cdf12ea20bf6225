import { latestReport } from "../domain/latest-report.ts";
import type { Errand, ErrandSettlement } from "../outside/errand.ts";
import type { Store } from "../store/store.ts";
import { settleSubmission } from "./settle-submission.ts";
import type { SubmissionOutcome, SubmissionRequest } from "./submission-portal.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/**
 * Sends a report to its portal; a repeat under its id finds what became of the first. The history tells that it was
 * sent once the portal has it, and that it was accepted then or later, when the portal says so.
 */
export const submissionErrand: Errand<SubmissionRecord, SubmissionOutcome> = {
  find: ({ orderId, submissionId }, store) => store.findSubmission(orderId, submissionId),
  ask: async (submission, { store, portals }) => portals.submit(await requestOf(submission, store)),
  settle: async (submission, order, outcome, { at, store }) => {
    const isTold = submission.begun === null;
    const isPending = outcome.state === "pending";
    if (isTold && isPending) return undefined;
    const latestReportId = (await latestReport(order, store))?.reportId ?? "";
    const settlement = settleSubmission(submission, { ...order, latestReportId }, outcome, at);
    const { submission: record, order: changes } = settlement;
    const { submissionId, reportId } = submission;
    const hasStep = isTold ? Object.keys(changes).length > 0 : outcome.state !== "refused";
    const step: ErrandSettlement<SubmissionRecord>["step"] = hasStep
      ? { changes, particulars: { submissionId, reportId } }
      : null;
    return { record, step, isAwaited: isPending };
  },
  papers: (change) => ({ submissions: [change] }),
};

/** What is asked of the portal, the same in every repeat. */
async function requestOf(
  { submissionId, portal, clientId, loanId, orderId, reportId, reportVersion }: SubmissionRecord,
  store: Store,
): Promise<SubmissionRequest> {
  const loan = await store.findLoan(clientId, loanId);
  const order = await store.findOrder(clientId, loanId, orderId);
  const [report] = await store.listReports({ orderId, before: reportVersion + 1, limit: 1 });
  if (loan === undefined || !order?.property || report === undefined) {
    throw new RangeError(`Submission ${submissionId} has lost its loan, its property or its report.`);
  }
  const { version, file } = report;
  return {
    ...{ submissionId, portal, orderId, loan, property: order.property },
    report: { reportId, version, sha256: file.sha256 },
  };
}
