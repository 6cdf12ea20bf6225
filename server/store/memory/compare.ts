/** Compares two pairs of texts by code units, as a database with the binary collation does. */
export function compare([a1, a2]: readonly [string, string], [b1, b2]: readonly [string, string]): number {
  if (a1 !== b1) return a1 < b1 ? -1 : 1;
  return a2 === b2 ? 0 : a2 < b2 ? -1 : 1;
}
