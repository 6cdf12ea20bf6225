/** Reports that nothing listens where the server under check should be. */
export class ServerGoneError extends Error {
  override readonly name = "ServerGoneError";
  readonly code = "server-gone";
  readonly expected = true;

  /** @param reason a clause: `the connection was refused` */
  constructor(origin: string, reason: string, options?: ErrorOptions) {
    super(`${origin} cannot be reached (${reason}): start the server, or correct the URL.`, options);
  }
}
