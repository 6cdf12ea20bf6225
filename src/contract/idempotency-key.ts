/**
 * Tells whether a text can be an idempotency key: 1 to 255 printable ASCII characters without spaces around.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2
 */
export function isIdempotencyKey(text: string): boolean {
  return /^[\x21-\x7e]([\x20-\x7e]{0,253}[\x21-\x7e])?$/.test(text);
}
