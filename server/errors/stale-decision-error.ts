/**
 * Reports that what a decision was built on changed before it was kept. Nothing was kept; deciding again on what
 * is there now is the answer, and the pipeline does so.
 */
export class StaleDecisionError extends Error {
  override readonly name = "StaleDecisionError";
  readonly code = "stale-decision";

  constructor() {
    super("Something changed before the decision was kept: read again and decide anew.");
  }
}
