import type { Parts } from "./parts.ts";
import { LONGEST_WAIT_MS, retryAfterMsOf } from "./retry-advice.ts";

/** Decides whether and when a call that failed for a moment is sent again; one budget serves a whole session. */
export interface Retries {
  /**
   * Takes a retry out of the budget.
   *
   * @param soFar how often this call was retried.
   * @param answer what it got; undefined where the answer was lost.
   * @returns how long to wait first, in milliseconds; undefined where it is not to be sent again.
   */
  take(soFar: number, answer: Response | undefined): number | undefined;
  /** Puts back a part of a retry, for each call that went well. */
  replenish(): void;
}

/** A session whose every call fails stops retrying after this many. */
const CAPACITY = 10;
const REPLENISHMENT = 0.1;
const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 10_000;

/**
 * Creates the retries of a session: waits are drawn from 0 to 200 ms, doubled each time up to 10 s, and never
 * shorter than Retry-After.
 */
export function createRetries({ maxRetries, clock, random }: Parts): Retries {
  let budget = CAPACITY;
  return {
    take(soFar, answer) {
      const floorMs = retryAfterMsOf(answer, clock);
      if (soFar >= maxRetries || budget < 1 || floorMs > LONGEST_WAIT_MS) return undefined;
      budget -= 1;
      return Math.max(floorMs, random() * Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** soFar));
    },
    replenish() {
      budget = Math.min(CAPACITY, budget + REPLENISHMENT);
    },
  };
}
