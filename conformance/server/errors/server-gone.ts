/** Reports that nothing listens where the server under check should be. */
export class ServerGoneError extends Error {
  override readonly name = "ServerGoneError";
  readonly code = "server-gone";
  readonly expected = true;

  /** @param reason a clause: `the connection was refused` */
  constructor(origin: string, reason: string, options?: ErrorOptions) {
    super(`${origin} cannot be reached (${reason}): ${remedyFor(reason)}.`, options);
  }
}

function remedyFor(reason: string): string {
  if (reason.includes("WRONG_VERSION_NUMBER"))
    return "it does not speak TLS, so write http:// in place of https://";
  if (reason.startsWith("TLS failed")) {
    return "name its certificate's authority in NODE_EXTRA_CA_CERTS, or correct the URL";
  }
  return "start the server, or correct the URL";
}
