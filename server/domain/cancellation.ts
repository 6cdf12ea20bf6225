import type { OrderChanges } from "../store/history-record.ts";

/** What changes when an order is cancelled: nothing is awaited any more. The vendor stays named. */
export function cancelled(): OrderChanges {
  return { statusBeforeHold: null, answerDueAt: null, proposedTerms: null };
}
