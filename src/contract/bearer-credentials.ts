/**
 * Reads the access token of an `Authorization` header; undefined where the scheme is not Bearer, in any case of
 * letters, or what follows is not one token.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750.html#section-2.1
 */
export function parseBearerCredentials(header: string): string | undefined {
  return /^bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(header.trim())?.[1];
}
