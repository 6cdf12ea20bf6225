import type { components } from "../../src/contract/index.ts";
import type { OrderChanges } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

type Proposal = components["schemas"]["ProposedTerms"];

/** The contract counts no further. */
const lastRound = 1000;

/** What changes when one side proposes terms; what they leave open stays as the order has it. */
export function proposed(
  { proposedTerms }: OrderRecord,
  by: Proposal["by"],
  { fee = null, dueDate = null, notes }: Partial<Pick<Proposal, "fee" | "dueDate">> & Pick<Proposal, "notes">,
): OrderChanges {
  const round = Math.min((proposedTerms?.round ?? 0) + 1, lastRound);
  return { answerDueAt: null, proposedTerms: { by, round, fee, dueDate, notes } };
}

/** What changes when the terms on the table are taken, or the order as it is where there are none. */
export function agreed({ fee, dueDate, proposedTerms }: OrderRecord): OrderChanges {
  return {
    fee: proposedTerms?.fee ?? fee,
    dueDate: proposedTerms?.dueDate ?? dueDate,
    proposedTerms: null,
    answerDueAt: null,
  };
}
