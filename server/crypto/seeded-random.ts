import type { Random } from "./random.ts";

/**
 * Draws the same bytes for the same seed, by SplitMix64. For synthetic data and repeatable tests, never for
 * secrets.
 *
 * @see https://doi.org/10.1145/2660193.2660195
 */
export function seededRandom(seed: number): Random {
  let state = BigInt.asUintN(64, BigInt(seed));
  const next = (): bigint => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let mixed = BigInt.asUintN(64, (state ^ (state >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  };
  return (size) => {
    const words = new BigUint64Array(Math.ceil(size / 8)).map(next);
    return new Uint8Array(words.buffer, 0, size);
  };
}
