/**
 * Creates a parser of records that remembers those it met last by their text, which was read anew: what is remembered
 * can be no older than the database. It is frozen, since whoever asks is given the same.
 *
 * @param capacity how many records are remembered at least, and half of how many there are at most; default 500.
 */
export function parseOnce<Kept>(capacity = 500): (text: string) => Kept {
  let young = new Map<string, Kept>();
  let old = new Map<string, Kept>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const parsed: Kept = old.get(text) ?? JSON.parse(text, (_, member) => Object.freeze(member));
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    young.set(text, parsed);
    return parsed;
  };
}
