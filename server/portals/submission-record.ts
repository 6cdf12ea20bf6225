import type { components } from "../../src/contract/index.ts";
import type { ErrandRecord } from "../outside/errand-record.ts";
import type { PortalFinding } from "./submission-portal.ts";

type PortalSubmission = components["schemas"]["PortalSubmission"];
type HardStopOverride = components["schemas"]["HardStopOverride"];

/**
 * A submission as it is kept: what the contract shows, and what is needed to settle it later. One that is `pending`
 * was kept before the portal was called; the portal has it, or will once it is sent again under its id.
 */
export interface SubmissionRecord extends Readonly<Omit<PortalSubmission, "hardStops">>, ErrandRecord {
  readonly orderId: string;
  /** Counts the versions of the report from 1. */
  readonly reportVersion: number;
  readonly hardStops: readonly PortalFinding[];
  /** What the portal found that does not block. */
  readonly warnings: readonly PortalFinding[];
  /** An override that the portal may have made; null where none is under way. */
  readonly pendingOverride: Readonly<HardStopOverride> | null;
}

/** Shows a submission as the contract has it. */
export function submissionView(submission: SubmissionRecord): PortalSubmission {
  const { clientId, loanId, sequence, begun, leaseEndsAtMs, version, ...kept } = submission;
  const { reportVersion, warnings, pendingOverride, hardStops, ...shown } = kept;
  return { ...shown, hardStops: [...hardStops] };
}
