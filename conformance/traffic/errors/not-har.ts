/** Reports a file that holds no recording of HTTP traffic. */
export class NotHarError extends Error {
  override readonly name = "NotHarError";
  readonly code = "not-har";
  readonly expected = true;

  /** @param problem says what is wrong and what to do, as a clause behind the file's name. */
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`The recording ${path} ${problem}.`, options);
  }
}
