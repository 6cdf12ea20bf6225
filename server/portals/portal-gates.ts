import type { LoanRecord } from "../store/loan-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { portalOfLoan } from "./portal-of-loan.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/** What the gates of portals look at. */
export interface PortalStanding {
  readonly loan: Pick<LoanRecord, "loanType">;
  readonly order: Pick<OrderRecord, "submittedToPortalAt">;
  /** The portal that the operation names; null for completion, which names none. */
  readonly portal: SubmissionRecord["portal"] | null;
  /** The submissions of the report in question, to whichever portal, newest first. */
  readonly submissions: readonly Pick<
    SubmissionRecord,
    "portal" | "status" | "hardStops" | "pendingOverride"
  >[];
}

/** Tells which of the contract's gates hold, each by its name there. */
export const portalGates = {
  "portal-matches-loan": ({ loan, portal }) => portalOfLoan(loan) === portal,
  unsubmitted: ({ submissions }) => submissions.every(({ status }) => status === "rejected"),
  // Only the newest counts: once the report was submitted again, what stood in its way before is history.
  "hard-stops-present": ({ submissions: [last], portal }) =>
    last?.portal === portal &&
    last.status === "rejected" &&
    last.hardStops.length > 0 &&
    last.pendingOverride === null,
  submitted: ({ loan, order }) => portalOfLoan(loan) === null || order.submittedToPortalAt !== null,
} satisfies Record<string, (standing: PortalStanding) => boolean>;
