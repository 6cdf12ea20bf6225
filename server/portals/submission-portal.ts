import type { components } from "../../src/contract/index.ts";

type Schemas = components["schemas"];

/**
 * The portals of the agencies, UCDP and EAD, which take reports in and judge them. A submission carries an id of
 * ours, and a repeat of it answers what became of the first; so a caller that was left without an answer asks
 * again until it has one. A report is there once: while one submission of it is under way or accepted, every other
 * is refused.
 */
export interface SubmissionPortal {
  /**
   * Submits a report, for a submission that is kept as pending already.
   *
   * @throws OutcomeUnknownError where no answer came: find the submission, or submit it again under its id.
   * @throws ReusedIdError where the submission was another one.
   */
  readonly submit: (request: SubmissionRequest) => Promise<SubmissionOutcome>;
  /**
   * Finds what became of a submission; undefined where it has not arrived.
   *
   * @throws OutcomeUnknownError where no answer came.
   */
  readonly find: (submissionId: string) => Promise<SubmissionOutcome | undefined>;
  /**
   * Overrides the hard stops of a rejected submission, which counts as accepted from then on. A repeat answers
   * the same.
   *
   * @throws OutcomeUnknownError where no answer came: repeat it, or find the submission.
   */
  readonly overrideHardStops: (request: OverrideRequest) => Promise<OverrideOutcome>;
}

/** Asks a portal to take a report in once, however often it is asked under the same `submissionId`. */
export interface SubmissionRequest {
  readonly submissionId: string;
  readonly portal: Schemas["Portal"];
  readonly orderId: string;
  readonly loan: Readonly<Pick<Schemas["Loan"], "loanNumber" | "loanType">>;
  readonly property: Readonly<Schemas["PostalAddress"]>;
  readonly report: {
    readonly reportId: string;
    /** Counts the submitted versions of the report from 1. */
    readonly version: number;
    /** The digest of the report's file, in lower-case hexadecimal. */
    readonly sha256: string;
  };
}

/** Asks a portal to override the hard stops of a submission that it rejected. */
export interface OverrideRequest {
  readonly submissionId: string;
  readonly reason: string;
}

/**
 * What became of a submission. `pending`: the portal answers later, so look again. `refused`: the portal has the
 * report by the submission that it names; this one is not there.
 */
export type SubmissionOutcome =
  | PortalAnswer
  | { readonly state: "pending" }
  | { readonly state: "refused"; readonly inFavorOf: string };

/** How a portal judged a report. Accepted reports have hard stops too, where these were overridden. */
export interface PortalAnswer {
  readonly state: "accepted" | "rejected";
  readonly summary: Readonly<Schemas["SubmissionSummary"]>;
  readonly hardStops: readonly PortalFinding[];
  readonly warnings: readonly PortalFinding[];
}

/** One thing that a portal found in a report. */
export type PortalFinding = Readonly<Schemas["PortalFinding"]>;

/**
 * What became of an override. `nothing-to-override`: the portal knows no such submission, did not reject it, or has
 * a newer one of the report.
 */
export type OverrideOutcome = { readonly state: "overridden" | "nothing-to-override" };
