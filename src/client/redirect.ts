/**
 * Tells whether an answer sends the request elsewhere. Browsers show such an answer only as opaque.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
 */
export function isRedirect({ status, type }: Response): boolean {
  return (
    type === "opaqueredirect" ||
    status === 301 ||
    status === 302 ||
    status === 303 ||
    status === 307 ||
    status === 308
  );
}

/** Where a redirect leads; undefined where it does not say, or cannot be seen. */
export function redirectTarget(response: Response, requestUrl: string): URL | undefined {
  return URL.parse(response.headers.get("location") ?? "", requestUrl) ?? undefined;
}
