/** As much as the contract lets an entry of the history say. */
const maxLength = 4000;

/** Writes the reason that an order's history shows, of what a request says about it; undefined where it says nothing. */
export function reasonText(...parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== "");
  return said.length === 0 ? undefined : said.join(": ").slice(0, maxLength).toWellFormed();
}
