/** Says why a request got no response. */
export interface Failure {
  /** A clause: `the connection was refused`. */
  readonly says: string;
  /** Whether nothing listens there, as opposed to a connection that broke. */
  readonly isGone: boolean;
}

const gone: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the connection was refused",
  ENOTFOUND: "the host name is unknown",
  EAI_AGAIN: "the host name could not be looked up",
  EHOSTUNREACH: "there is no route to the host",
  ENETUNREACH: "there is no route to the network",
};

const broken: Readonly<Record<string, string>> = {
  ECONNRESET: "the connection was reset",
  EPIPE: "the connection was closed",
  UND_ERR_SOCKET: "the connection was closed before the answer was complete",
  HPE_HEADER_OVERFLOW: "the answer's headers are larger than a client takes",
  UND_ERR_HEADERS_OVERFLOW: "the answer's headers are larger than a client takes",
  UND_ERR_CONNECT_TIMEOUT: "no connection was made in time",
};

/** Describes what a `fetch` threw. */
export function describeFailure(error: unknown, timeoutMs: number): Failure {
  if (error instanceof Error && error.name === "TimeoutError") {
    return { says: `no answer was complete within ${timeoutMs / 1000} seconds`, isGone: false };
  }
  const codes = [...causes(error)].flatMap((cause) => ("code" in cause ? [String(cause.code)] : []));
  for (const code of codes) {
    if (gone[code] !== undefined) return { says: gone[code], isGone: true };
    if (broken[code] !== undefined) return { says: broken[code], isGone: false };
    if (code === "EPROTO") return { says: `TLS failed (${tlsReason(error)})`, isGone: true };
    if (/CERT|TLS|SSL|SELF_SIGNED|ALTNAME/.test(code)) return { says: `TLS failed (${code})`, isGone: true };
  }
  const [innermost] = [...causes(error)].reverse();
  return { says: `the exchange failed (${innermost?.message ?? String(error)})`, isGone: false };
}

/** Writes why OpenSSL gave up as its codes are written: `ERR_SSL_WRONG_VERSION_NUMBER`. */
function tlsReason(error: unknown): string {
  const texts = [...causes(error)].flatMap(
    ({ message }) => /SSL routines:[^:]*:([^:]+)/.exec(message)?.[1] ?? [],
  );
  return `ERR_SSL_${(texts[0] ?? "handshake failure").toUpperCase().replaceAll(" ", "_")}`;
}

/** Lists an error and what caused it, from the outside in. An aggregate counts as its first error. */
function* causes(error: unknown): Generator<Error> {
  for (let here = error; here instanceof Error; ) {
    yield here;
    here = here.cause ?? (here instanceof AggregateError ? here.errors[0] : undefined);
  }
}
