import { parseRetryAfter } from "../contract/retry-after.ts";
import type { ServerClock } from "./server-clock.ts";

/** Whoever is asked to wait for longer than this leaves it to the caller, in milliseconds. */
export const LONGEST_WAIT_MS = 30_000;

/** Reads how long an answer asks to wait, in milliseconds; 0 where it does not ask, or not intelligibly. */
export function retryAfterMsOf(answer: Response | undefined, clock: ServerClock): number {
  return parseRetryAfter(answer?.headers.get("retry-after") ?? "", clock.now()) ?? 0;
}
