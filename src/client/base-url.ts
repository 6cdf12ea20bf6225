import { ConfigurationError } from "./errors/configuration-error.ts";

/** Where the API is. */
export interface BaseUrl {
  /** Without a trailing slash. */
  readonly href: string;
  readonly origin: string;
  /** What precedes the contract's paths; empty or beginning with a slash, without one at its end. */
  readonly prefix: string;
}

/** https, or this machine. @see https://www.rfc-editor.org/rfc/rfc6761.html#section-6.3 */
const SAFE_ORIGIN = /^(https:\/\/|http:\/\/(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])(:|$))/;

/**
 * Reads a base URL. Plain http is for this machine only, since every request bears a token.
 *
 * @throws ConfigurationError where it is no absolute http(s) URL, is plain http to another machine, or has
 *   credentials, a query or a fragment.
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-5.3
 */
export function parseBaseUrl(text: string): BaseUrl {
  const { origin = text.replace(/.*@/s, ""), pathname = "", href } = URL.parse(text) ?? {};
  const fault =
    href === undefined || !origin.startsWith("http")
      ? "is not an absolute URL"
      : !SAFE_ORIGIN.test(origin)
        ? "would send tokens in the clear"
        : href !== origin + pathname && "holds more than origin and path";
  // What it holds beside the origin may be a secret.
  if (fault) throw new ConfigurationError(`baseUrl ${origin} ${fault}: write https://host/path.`);
  const prefix = pathname.replace(/\/$/, "");
  return { href: origin + prefix, origin, prefix };
}
