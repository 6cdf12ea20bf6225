import { PlainHttpError } from "../errors/plain-http-error.ts";

/** How a server's connections are kept from being read on the way. */
export interface TlsOptions {
  /** Speaks TLS itself, with this certificate chain and key in PEM. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** True where something in front of the server speaks TLS, and nobody else reaches the server. Default false. */
  readonly behindTls?: boolean;
}

/**
 * Makes sure that no token is sent through a network in clear text. There is no redirect from HTTP either: whoever
 * follows one has sent the token already.
 *
 * @throws PlainHttpError for a host that is not this machine's own, without TLS of any kind.
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3
 */
export function requireTls(host: string, { tls, behindTls = false }: TlsOptions): void {
  if (tls === undefined && !behindTls && !isLoopback(host)) throw new PlainHttpError(host);
}

/**
 * Tells whether a name or an address is this machine's own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6761.html#section-6.3
 */
export function isLoopback(host: string): boolean {
  return /^(?:(?:::ffff:)?127\.\d+\.\d+\.\d+|::1|(?:.+\.)?localhost)$/i.test(host);
}
