/** Reports an address that is no HTTP URL. */
export class BadUrlError extends Error {
  override readonly name = "BadUrlError";
  readonly code = "bad-url";
  readonly expected = true;

  constructor(given: string) {
    super(`"${given}" is not the URL of a server: write it like http://127.0.0.1:3000.`);
  }
}
