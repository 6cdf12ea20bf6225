/** Draws so many random bytes. Tokens and ids come from it, so it must be unpredictable outside of tests. */
export type Random = (size: number) => Uint8Array;

/** Draws from the platform's cryptographic source. */
export function secureRandom(size: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(size));
}
