import type { Random } from "./random.ts";

/**
 * Draws from a source many bytes at once, and hands them out bit by bit: asking the platform costs about the same
 * for a thousand as for one. Only for what is no secret, since what is drawn waits in memory for its turn.
 *
 * @param reserve how many bytes to draw at once; default 4096.
 */
export function drawAhead(random: Random, reserve = 4096): Random {
  let drawn = new Uint8Array(0);
  let used = 0;
  return (size) => {
    if (used + size > drawn.length) {
      drawn = Uint8Array.from(random(Math.max(size, reserve)));
      used = 0;
    }
    used += size;
    return drawn.subarray(used - size, used);
  };
}
