import { isoTime } from "../clock.ts";
import type { OrderChanges } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

/**
 * What changes when a vendor is asked to take a live order; it has `answerMs` to answer. An order that has a
 * vendor is taken from it, and a negotiation with it is over.
 */
export function assigned(
  { vendorId: former, reassignmentCount }: OrderRecord,
  {
    vendorId,
    atMs,
    answerMs,
  }: { readonly vendorId: string; readonly atMs: number; readonly answerMs: number },
): OrderChanges {
  return {
    vendorId,
    assignedAt: isoTime(atMs),
    answerDueAt: isoTime(atMs + answerMs),
    proposedTerms: null,
    reassignmentCount: reassignmentCount + (former === null ? 0 : 1),
  };
}

/** What changes when an order loses its vendor, who declined, was refused or did not answer. */
export function unassigned({ reassignmentCount }: OrderRecord): OrderChanges {
  const nobody = { vendorId: null, assignedAt: null, answerDueAt: null, proposedTerms: null };
  return { ...nobody, reassignmentCount: reassignmentCount + 1 };
}
