/**
 * Reads an HTTP-date in any of its three forms; NaN where the text is none. Only what begins with the name of a day
 * is read, since `Date.parse` takes nearly everything, and the one form without a zone is given it.
 *
 * @returns milliseconds since the epoch.
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7
 */
export function readHttpDate(text: string): number {
  return /^[A-Z][a-z]+,? /.test(text) ? Date.parse(text.replace(/( GMT)?$/, " GMT")) : Number.NaN;
}
