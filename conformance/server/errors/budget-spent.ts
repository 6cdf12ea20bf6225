/** Ends a run that has used up what it was allowed. */
export class BudgetSpentError extends Error {
  override readonly name = "BudgetSpentError";
  readonly code = "budget-spent";
  readonly expected = true;

  /** @param budget what was allowed: `500 requests` */
  constructor(budget: string) {
    super(
      `The budget of ${budget} is spent: allow more with --max-requests or --max-seconds, or check fewer rules.`,
    );
  }
}
