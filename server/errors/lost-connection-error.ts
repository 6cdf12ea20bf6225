/**
 * Ends a request without an answer, as a broken connection does; only a sandbox that was asked for it throws it. The
 * app then answers the Fetch standard's network error: a listening server resets the connection, a `fetch` in memory
 * rejects.
 *
 * @see https://fetch.spec.whatwg.org/#concept-network-error
 */
export class LostConnectionError extends Error {
  override readonly name = "LostConnectionError";

  constructor() {
    super("The connection was broken off on purpose: this is a sandbox that was asked to.");
  }
}
