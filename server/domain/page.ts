import { type Awaitable, andThen } from "../awaitable.ts";
import type { Cryptography } from "../crypto/cryptography.ts";
import { type CursorPlace, writeCursor } from "./cursor.ts";

/**
 * Makes a page of a list.
 *
 * @param found one item more than `limit`, where there are as many.
 * @param list as for the cursor.
 */
export function pageOf<Item>(
  found: readonly Item[],
  limit: number,
  options: {
    readonly placeOf: (item: Item) => CursorPlace;
    readonly list: readonly unknown[];
    readonly cryptography: Cryptography;
  },
): Awaitable<{ items: Item[]; nextCursor: string | null }> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  if (found.length <= limit || last === undefined) return { items, nextCursor: null };
  const cursor = writeCursor(options.placeOf(last), options.list, options.cryptography);
  return andThen(cursor, (nextCursor) => ({ items, nextCursor }));
}
