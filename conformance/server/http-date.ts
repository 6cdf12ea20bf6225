/**
 * Tells whether a text is an HTTP date as servers have to write it: a moment that there is, with its own weekday.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-5.6.7
 */
export function isHttpDate(text: string): boolean {
  // A Date has no leap second, and takes a year below 100 for one of the last century; 2000 years are whole weeks.
  const told = text.replace(/:60 GMT$/, ":59 GMT").replace(/(?<=[a-z] )00(?=\d\d )/, "20");
  const ms = Date.parse(told);
  return !Number.isNaN(ms) && new Date(ms).toUTCString() === told;
}
