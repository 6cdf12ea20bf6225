import type { components } from "../../src/contract/index.ts";
import type { PortalFinding } from "./submission-portal.ts";

type PortalSubmission = components["schemas"]["PortalSubmission"];
type HardStopOverride = components["schemas"]["HardStopOverride"];

/**
 * A submission as it is kept: what the contract shows, and what is needed to settle it later. One that is `pending`
 * was kept before the portal was called; the portal has it, or will once it is sent again under its id.
 */
export type SubmissionRecord = Readonly<Omit<PortalSubmission, "hardStops">> & {
  readonly hardStops: readonly PortalFinding[];
  /** What the portal found that does not block. */
  readonly warnings: readonly PortalFinding[];
  /** An override that the portal may have made; null where none is under way. */
  readonly pendingOverride: Readonly<HardStopOverride> | null;
  /** Of the request that began what is pending: the history tells of it once it is settled. */
  readonly requestId: string | null;
  readonly idempotencyKey: string | null;
  /**
   * While this has not passed, in milliseconds since the epoch, whoever began what is pending is at work on it;
   * afterwards anybody may settle it. Null where nothing is pending.
   */
  readonly leaseEndsAtMs: number | null;
  /** Counts the writes. */
  readonly version: number;
};
