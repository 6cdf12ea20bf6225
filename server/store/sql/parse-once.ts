import type { Row } from "./steps.ts";

/**
 * Creates a parser of rows that remembers the last row of each key, and what it made of it. Every row was read anew,
 * and is parsed anew unless it is the same: what is remembered can be no older than the database.
 *
 * @param parse makes something new of a row; it is frozen, since whoever asks is given the same.
 * @param capacity how many keys are remembered at least, and half of how many there are at most; default 500.
 */
export function parseOnce<Kept>(parse: (row: Row) => Kept, capacity = 500): (key: string, row: Row) => Kept {
  let young = new Map<string, Remembered<Kept>>();
  let old = new Map<string, Remembered<Kept>>();
  return (key, row) => {
    const known = young.get(key) ?? old.get(key);
    const isSame = known !== undefined && row.every((cell, index) => cell === known.row[index]);
    if (isSame && young.has(key)) return known.parsed;
    if (young.size >= capacity) {
      old = young;
      young = new Map();
    }
    const parsed = isSame ? known.parsed : deepFreeze(parse(row));
    young.set(key, { row, parsed });
    return parsed;
  };
}

interface Remembered<Kept> {
  readonly row: Row;
  readonly parsed: Kept;
}

function deepFreeze<Kept>(kept: Kept): Kept {
  if (typeof kept === "object" && kept !== null) Object.values(kept).forEach(deepFreeze);
  return Object.freeze(kept);
}
