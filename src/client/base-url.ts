import { ConfigurationError } from "./errors/configuration-error.ts";

/** Where the API is. */
export interface BaseUrl {
  /** Without a trailing slash. */
  readonly href: string;
  readonly origin: string;
  /** What precedes the contract's paths; empty or beginning with a slash, without one at its end. */
  readonly prefix: string;
}

/**
 * Reads a base URL. Plain http is for this machine only, since every request bears a token.
 *
 * @throws ConfigurationError where it is no absolute http(s) URL, is plain http to another machine, or has
 *   credentials, a query or a fragment.
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3
 */
export function parseBaseUrl(text: string): BaseUrl {
  const url = URL.parse(text);
  const { protocol = "", hostname = "", username, password, search, hash } = url ?? {};
  const fault = !/^https?:$/.test(protocol)
    ? "is not an absolute URL"
    : protocol === "http:" && !isLoopback(hostname)
      ? "would send tokens in the clear"
      : (username || password || search || hash) && "holds more than origin and path";
  if (url === null || fault) {
    // What it holds beside the origin may be a secret.
    throw new ConfigurationError(
      `baseUrl ${url?.host ? url.origin : text} ${fault}: write https://host/path.`,
    );
  }
  const prefix = url.pathname.replace(/\/$/, "");
  return { href: url.origin + prefix, origin: url.origin, prefix };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761.html#section-6.3 */
function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
