/** Draws numbers that look random and repeat with the seed. */
export interface SeededRandom {
  /** Draws an integer from 0 up to, and without, `limit`. */
  readonly below: (limit: number) => number;
  /** Draws a value of the same shape as `example`: digits stay digits, letters letters, all else as it was. */
  readonly like: (example: string) => string;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where a UUID says its version and its variant (RFC 9562 section 4). */
const fixedInUuid: readonly number[] = [14, 19];

const digits = "0123456789";
const hexLetters = "abcdef";
const letters = "abcdefghijklmnopqrstuvwxyz";

/**
 * Creates a generator of pseudo-random numbers (mulberry32). Not for secrets of consequence.
 *
 * @param seed any integer; only its low 32 bits count
 */
export function createSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const from = (alphabet: string) => alphabet.charAt(below(alphabet.length));
  return {
    below,
    like: (example) => {
      const isUuid = uuid.test(example);
      // What stands before a first `_` or `-` names a kind ("or_", "csa_"), and a pattern may ask for it.
      const kind = isUuid || example.length < 8 ? "" : (/^[A-Za-z]{1,8}[_-]/.exec(example)?.[0] ?? "");
      // Letters all within a-f are taken for hexadecimal.
      const small = /[g-z]/i.test(example.slice(kind.length)) ? letters : hexLetters;
      const redrawn = [...example].map((character, index) => {
        if (index < kind.length || (isUuid && fixedInUuid.includes(index))) return character;
        if (/[0-9]/.test(character)) return from(digits);
        if (/[a-z]/.test(character)) return from(small);
        if (/[A-Z]/.test(character)) return from(small).toUpperCase();
        return character;
      });
      return redrawn.join("");
    },
  };
}
