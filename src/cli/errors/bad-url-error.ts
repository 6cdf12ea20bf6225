/** Reports an argument that is not the base URL of an HTTP server. */
export class BadUrlError extends Error {
  override readonly name = "BadUrlError";
  readonly code = "bad-url";
  readonly expected = true;

  /** @param problem says what is wrong, as the first clause of the message. */
  constructor(problem: string) {
    super(`${problem}: write it like http://127.0.0.1:3000.`);
  }
}
