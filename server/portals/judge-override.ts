import { isSubmission, type OverrideFact, type PortalFact } from "./submission-fact.ts";
import type { OverrideRequest } from "./submission-portal.ts";

/**
 * Decides what becomes of the override of a submission that was rejected, on all that happened to its order
 * before. Once the report was submitted again, only that newer submission can be overridden.
 */
export function judgeOverride(
  facts: readonly PortalFact[],
  { submissionId, reason }: OverrideRequest,
): OverrideFact {
  const submissions = facts.filter(isSubmission).filter(({ verdict }) => verdict.state !== "refused");
  const index = submissions.findIndex((fact) => fact.submissionId === submissionId);
  const reportId = submissions[index]?.reportId;
  const isReplaced = submissions.slice(index + 1).some((later) => later.reportId === reportId);
  const verdict = { state: isReplaced ? "nothing-to-override" : "overridden" } as const;
  return { kind: "override", submissionId, reason, verdict };
}
