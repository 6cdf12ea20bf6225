import type { Recorded } from "./recorded.ts";
import { apply, type Register } from "./register.ts";

/**
 * Searches for an order in which requests that overlapped could have been done one after the other, so that each was
 * told the truth: whoever ended before another began comes before it. Requests without an answer may come at any time
 * after their beginning, or not at all.
 *
 * @returns the requests in such an order; undefined where there is none.
 * @see https://doi.org/10.1145/78969.78972
 */
export function findLegalOrder(start: Register, requests: readonly Recorded[]): Recorded[] | undefined {
  // Where the search has been: the same requests left of the same register end the same way.
  const dead = new Set<string>();

  const search = (register: Register, left: readonly Recorded[]): Recorded[] | undefined => {
    if (left.every(({ told }) => told.kind === "unknown")) return [];
    const key = `${register.version} ${register.status} ${left.map(({ beganAt }) => beganAt).join()}`;
    if (dead.has(key)) return undefined;
    const firstEnd = Math.min(...left.map(({ endedAt }) => endedAt));
    for (const next of left) {
      if (next.beganAt > firstEnd) continue;
      const after = apply(register, next);
      const rest =
        after &&
        search(
          after,
          left.filter((one) => one !== next),
        );
      if (rest !== undefined) return [next, ...rest];
    }
    dead.add(key);
    return undefined;
  };
  return search(
    start,
    requests.toSorted((a, b) => a.beganAt - b.beganAt),
  );
}
