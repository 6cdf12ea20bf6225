/** Ends a run that somebody stopped. */
export class InterruptedError extends Error {
  override readonly name = "InterruptedError";
  readonly code = "interrupted";
  readonly expected = true;

  /** @param by what stopped it: the name of a signal */
  constructor(by: string) {
    super(`It was stopped by ${by}: run it again for a verdict on every rule.`);
  }
}
