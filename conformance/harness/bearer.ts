/**
 * Reads the bearer token of an Authorization header; nothing where it holds anything else, or two.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-2.1
 */
export function bearerTokenOf(authorization: string | undefined): string | undefined {
  return /^bearer +([A-Za-z0-9\-._~+/]+=*)$/i.exec(authorization?.trim() ?? "")?.[1];
}
