/** Reports a baseline file that cannot be read as a list of known failures. */
export class BadBaselineError extends Error {
  override readonly name = "BadBaselineError";
  readonly code = "bad-baseline";
  readonly expected = true;

  constructor(source: string, problem: string) {
    super(
      `The baseline ${source} ${problem}: write it as ` +
        '{"knownFailures": [{"rule": "...", "operationId": "...", "cause": "..."}]}.',
    );
  }
}
