import { latestReport } from "../domain/latest-report.ts";
import type { Errand } from "../outside/errand.ts";
import { settleOverride } from "./settle-override.ts";
import type { OverrideOutcome } from "./submission-portal.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/** Overrides the hard stops of a rejected submission; a repeat changes nothing more. */
export const overrideErrand: Errand<SubmissionRecord, OverrideOutcome> = {
  find: ({ orderId, submissionId }, store) => store.findSubmission(orderId, submissionId),
  ask: async ({ submissionId, pendingOverride }, { portals }) => {
    return await portals.overrideHardStops({ submissionId, reason: pendingOverride?.reason ?? "" });
  },
  settle: async (submission, order, outcome, { at, store }) => {
    const { submissionId, reportId, pendingOverride } = submission;
    const latestReportId = (await latestReport(order, store))?.reportId ?? "";
    const { submission: record, order: changes } = settleOverride(
      submission,
      { ...order, latestReportId },
      outcome,
      at,
    );
    if (outcome.state !== "overridden" || pendingOverride === null) return { record, step: null };
    return {
      record,
      step: { changes, reason: pendingOverride.reason, particulars: { submissionId, reportId } },
    };
  },
  papers: (change) => ({ submissions: [change] }),
};
