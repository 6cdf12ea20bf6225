import type { Random } from "../crypto/random.ts";
import { seededRandom } from "../crypto/seeded-random.ts";

const utf8 = new TextEncoder();

/**
 * Draws the same bytes for the same seed and text, so that what a simulator makes up about a thing it makes up
 * again alike. Never for secrets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9923.html for FNV-1a, which spreads the texts over the seeds
 */
export function derivedRandom(seed: number, text: string): Random {
  let hash = 0xcbf29ce484222325n;
  for (const byte of utf8.encode(`${seed} ${text}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  // A number keeps 53 bits of it whole.
  return seededRandom(Number(hash >> 11n));
}
