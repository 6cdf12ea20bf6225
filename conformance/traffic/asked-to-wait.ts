/**
 * Reads how long Retry-After asks to wait, in milliseconds. A date counts from the answer's own Date, since clocks
 * differ.
 *
 * @returns nothing where it is missing or of another form, or a date without a Date beside it
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3
 */
export function askedToWaitMs(retryAfter: string | undefined, date: string | undefined): number | undefined {
  if (retryAfter === undefined) return undefined;
  if (/^\d{1,9}$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const waitMs = Date.parse(retryAfter) - Date.parse(date ?? "");
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
