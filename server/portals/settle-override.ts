import type { OrderRecord } from "../store/order-record.ts";
import { portalAcceptance, type SubmittedOrder } from "./portal-acceptance.ts";
import type { OverrideOutcome } from "./submission-portal.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/** What the outcome of an override changes. */
export interface OverrideSettlement {
  readonly submission: Partial<
    Pick<SubmissionRecord, "status" | "override" | "pendingOverride" | "leaseEndsAtMs">
  >;
  /** Of the order; empty where it is not submitted by this. */
  readonly order: Partial<Pick<OrderRecord, "submittedToPortalAt">>;
}

/** Says what becomes of a submission and its order when its pending override has been answered. */
export function settleOverride(
  { reportId, pendingOverride }: Pick<SubmissionRecord, "reportId" | "pendingOverride">,
  order: SubmittedOrder,
  outcome: OverrideOutcome,
  at: string,
): OverrideSettlement {
  const free = { pendingOverride: null, leaseEndsAtMs: null };
  if (pendingOverride === null || outcome.state !== "overridden") return { submission: free, order: {} };
  return {
    submission: { status: "accepted", override: pendingOverride, ...free },
    order: portalAcceptance(reportId, order, at),
  };
}
