import { readHttpDate } from "./http-date.ts";
import type { ServerClock } from "./server-clock.ts";

/** Whoever is asked to wait for longer than this leaves it to the caller, in milliseconds. */
export const LONGEST_WAIT_MS = 30_000;

/**
 * Reads how long an answer asks to wait, in milliseconds; 0 where it does not ask, or not intelligibly.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3
 */
export function retryAfterMsOf(answer: Response | undefined, clock: ServerClock): number {
  const text = answer?.headers.get("retry-after") ?? "";
  return /^\d+$/.test(text) ? Number(text) * 1000 : Math.max(0, readHttpDate(text) - clock.now() || 0);
}
