/** Reports an argument that is not the base URL of an HTTP server. */
export class BadUrlError extends Error {
  override readonly name = "BadUrlError";
  readonly code = "bad-url";
  readonly expected = true;

  constructor(given: string) {
    super(
      `"${given}" is not the base URL of a server: write it like http://127.0.0.1:3000, without credentials or query.`,
    );
  }
}
