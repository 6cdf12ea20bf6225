/** Reports a command that ends, or cannot be started at all, before it has said that it is an adapter. */
export class ClientNotStartedError extends Error {
  override readonly name = "ClientNotStartedError";
  readonly code = "client-not-started";
  readonly expected = true;
}
