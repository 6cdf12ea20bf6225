/** Reports a configuration file that does not say what it should. */
export class BadConfigError extends Error {
  override readonly name = "BadConfigError";
  readonly code = "bad-config";
  readonly expected = true;

  /** @param problem says what is wrong and what to do, as a clause behind the file's name. */
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`The configuration ${path} ${problem}.`, options);
  }
}
