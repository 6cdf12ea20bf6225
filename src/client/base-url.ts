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
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`baseUrl ${JSON.stringify(text)} is not an absolute URL: write https://...`);
  }
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw new ConfigurationError(`baseUrl ${url.origin} would send tokens in the clear: write https://...`);
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new ConfigurationError(
      `baseUrl ${url.origin} holds more than origin and path: leave the rest out.`,
    );
  }
  const prefix = url.pathname.replace(/\/$/, "");
  return { href: url.origin + prefix, origin: url.origin, prefix };
}

/** @see https://www.rfc-editor.org/rfc/rfc6761.html#section-6.3 */
function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
