import type {
  OverrideOutcome,
  PortalAnswer,
  SubmissionOutcome,
  SubmissionRequest,
} from "./submission-portal.ts";

/** What the simulated portals remember: each submission that arrived, and each override. */
export type PortalFact = SubmissionFact | OverrideFact;

/** A report that arrived at a portal, and what the portal makes of it. */
export interface SubmissionFact extends Pick<SubmissionRequest, "submissionId" | "portal"> {
  readonly kind: "submission";
  readonly reportId: string;
  readonly sha256: string;
  /** What becomes of the submission. Settled from the first, told when its time has come. */
  readonly verdict: PortalAnswer | Extract<SubmissionOutcome, { readonly state: "refused" }>;
  /** The end of `pending`, in milliseconds since the epoch; null for never. */
  readonly answersAtMs: number | null;
}

/** A request to override the hard stops of a submission, and what was made of it. */
export interface OverrideFact {
  readonly kind: "override";
  readonly submissionId: string;
  readonly reason: string;
  readonly verdict: OverrideOutcome;
}

/** Says what became of a submission by now. */
export function submissionOutcome(
  { verdict, answersAtMs }: SubmissionFact,
  hasOverride: boolean,
  nowMs: number,
): SubmissionOutcome {
  if (answersAtMs === null || answersAtMs > nowMs) return { state: "pending" };
  return verdict.state === "rejected" && hasOverride ? { ...verdict, state: "accepted" } : verdict;
}

/** Tells whether the hard stops of a submission were overridden. */
export function isOverridden(facts: readonly PortalFact[], submissionId: string): boolean {
  return facts.some((fact) => {
    return (
      fact.kind === "override" && fact.submissionId === submissionId && fact.verdict.state === "overridden"
    );
  });
}

/** Tells a report that arrived from whatever else the portal remembers. */
export function isSubmission(fact: PortalFact): fact is SubmissionFact {
  return fact.kind === "submission";
}
