import type { Clock } from "../clock.ts";
import { ReusedIdError } from "../outside/errors/reused-id-error.ts";
import { keepOnce } from "../outside/keep-once.ts";
import type { Ledger, LedgerEntry } from "../outside/ledger.ts";
import { judgeOverride } from "./judge-override.ts";
import { judgeSubmission } from "./judge-submission.ts";
import { isOverridden, type PortalFact, type SubmissionFact, submissionOutcome } from "./submission-fact.ts";
import type { SubmissionOutcome, SubmissionPortal, SubmissionRequest } from "./submission-portal.ts";

/** What names the service in sentences. */
export const submissionPortal = "submission portal";

/**
 * Takes in reports that nobody reads, by a ledger alone: two of it over one ledger, or one that was started anew,
 * are one portal. The calls never fail; for that see `sandboxSubmissionPortal`.
 */
export function ledgerSubmissionPortal(options: {
  readonly ledger: Ledger<PortalFact>;
  readonly clock: Clock;
  readonly seed: number;
}): SubmissionPortal {
  const { ledger, clock, seed } = options;

  const keptSubmission = async (submissionId: string): Promise<KeptSubmission | undefined> => {
    const entry = await ledger.get(submissionId);
    return entry?.fact.kind === "submission" ? { orderId: entry.orderId, fact: entry.fact } : undefined;
  };
  const outcomeOf = async ({ orderId, fact }: KeptSubmission): Promise<SubmissionOutcome> => {
    const facts = (await ledger.list(orderId)).map((entry) => entry.fact);
    return submissionOutcome(fact, isOverridden(facts, fact.submissionId), clock());
  };
  return {
    submit: async (request) => {
      const { submissionId, orderId } = request;
      const entry = await keepOnce<PortalFact>(ledger, { entryId: submissionId, orderId }, (facts) => {
        return judgeSubmission(facts, request, { nowMs: clock(), seed });
      });
      return await outcomeOf(sameSubmission(entry, request));
    },
    find: async (submissionId) => {
      const kept = await keptSubmission(submissionId);
      return kept && (await outcomeOf(kept));
    },
    overrideHardStops: async (request) => {
      const kept = await keptSubmission(request.submissionId);
      // What was not rejected may be later, so nothing is kept of the attempt; a rejection is for good.
      const answer = kept && submissionOutcome(kept.fact, false, clock());
      if (kept === undefined || answer?.state !== "rejected") return nothing;
      const name = { entryId: `${request.submissionId}/override`, orderId: kept.orderId };
      const { fact } = await keepOnce<PortalFact>(ledger, name, (facts) => judgeOverride(facts, request));
      return fact.kind === "override" ? fact.verdict : nothing;
    },
  };
}

const nothing = { state: "nothing-to-override" } as const;

type KeptSubmission = Pick<LedgerEntry<SubmissionFact>, "orderId" | "fact">;

function sameSubmission(
  { orderId, fact }: LedgerEntry<PortalFact>,
  { submissionId, portal, report, orderId: asked }: SubmissionRequest,
): KeptSubmission {
  const isSame = fact.kind === "submission" && fact.portal === portal && fact.sha256 === report.sha256;
  if (isSame && fact.reportId === report.reportId && orderId === asked) return { orderId, fact };
  throw new ReusedIdError(submissionPortal, submissionId);
}
