import type { Random } from "../crypto/random.ts";

/** Draws a whole number from 0 up to, not including, `end`, which is at most 65 536. */
export function drawBelow(end: number, random: Random): number {
  const [high = 0, low = 0] = random(2);
  return Math.floor((((high << 8) | low) / 65_536) * end);
}

/**
 * Draws one of a list.
 *
 * @throws RangeError where the list is empty.
 */
export function drawOne<Item>(list: readonly Item[], random: Random): Item {
  const item = list[drawBelow(list.length, random)];
  if (item === undefined)
    throw new RangeError("Nothing can be drawn from an empty list: give one item at least.");
  return item;
}
