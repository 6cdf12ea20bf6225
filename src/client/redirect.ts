const REDIRECTS = [301, 302, 303, 307, 308];

/** Where a redirect leads; undefined where it does not say, cannot be seen, or has a password in it. */
export function redirectTarget({ headers }: Response, requestUrl: string): URL | undefined {
  const location = headers.get("location");
  const next = location === null ? undefined : URL.parse(location, requestUrl);
  return next && !next.username && !next.password ? next : undefined;
}

/**
 * Tells whether an answer sends the request elsewhere. Browsers show such an answer only as opaque.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
 */
export function isRedirect({ status, type }: Response): boolean {
  return type === "opaqueredirect" || REDIRECTS.includes(status);
}
