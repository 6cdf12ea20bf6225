import type { components } from "../../src/contract/index.ts";
import type { SubmissionRecord } from "./submission-record.ts";

type Dashboard = components["schemas"]["PortalDashboard"];

/** Shows a submission as the portal's dashboard does: its findings, and each step that it took. */
export function dashboardOf(submission: SubmissionRecord): Dashboard {
  const { submissionId, portal, status, ssr, hardStops, warnings } = submission;
  return {
    ...{ submissionId, portal, status, documentFileId: ssr?.documentFileId ?? null },
    hardStops: [...hardStops],
    warnings: [...warnings],
    steps: stepsOf(submission),
  };
}

function stepsOf({ at, ssr, hardStops, override }: SubmissionRecord): Dashboard["steps"] {
  const steps: Dashboard["steps"] = [{ step: "sent", at }];
  // An override changes the status and leaves the hard stops, which tell what the portal had answered.
  if (ssr !== null) steps.push({ step: hardStops.length > 0 ? "rejected" : "accepted", at: ssr.issuedAt });
  if (override !== null) steps.push({ step: "overridden", at: override.at });
  return steps;
}
