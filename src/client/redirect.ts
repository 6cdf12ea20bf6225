const REDIRECTS = [301, 302, 303, 307, 308];

/**
 * Tells whether an answer sends the request elsewhere. Browsers show such an answer only as opaque.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-15.4
 */
export function isRedirect({ status, type }: Response): boolean {
  return type === "opaqueredirect" || REDIRECTS.includes(status);
}
