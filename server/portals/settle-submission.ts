import type { OrderRecord } from "../store/order-record.ts";
import { portalAcceptance, type SubmittedOrder } from "./portal-acceptance.ts";
import type { SubmissionOutcome } from "./submission-portal.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/** What the outcome of a submission changes. */
export interface SubmissionSettlement {
  /** Of the pending submission; empty while the portal takes its time. */
  readonly submission: Partial<
    Pick<SubmissionRecord, "status" | "hardStops" | "warnings" | "ssr" | "leaseEndsAtMs">
  >;
  /** Of the order; empty where it is not submitted by this. */
  readonly order: Partial<Pick<OrderRecord, "submittedToPortalAt">>;
  /** Another submission by which the portal has the report; settle it next. */
  readonly settleNext?: string;
}

/** Says what becomes of a pending submission and its order when the portal has answered, be it late. */
export function settleSubmission(
  { reportId }: Pick<SubmissionRecord, "reportId">,
  order: SubmittedOrder,
  outcome: SubmissionOutcome,
  at: string,
): SubmissionSettlement {
  switch (outcome.state) {
    case "pending":
      return { submission: {}, order: {} };
    case "refused":
      return {
        submission: { status: "rejected", leaseEndsAtMs: null },
        order: {},
        settleNext: outcome.inFavorOf,
      };
    default: {
      const { state, hardStops, warnings, summary } = outcome;
      return {
        submission: { status: state, hardStops, warnings, ssr: summary, leaseEndsAtMs: null },
        order: state === "accepted" ? portalAcceptance(reportId, order, at) : {},
      };
    }
  }
}
