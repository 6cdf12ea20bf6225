import { readHttpDate } from "./http-date.ts";

/** Tells the time by the server's clock, as far as its answers have shown it. */
export interface ServerClock {
  /** Milliseconds since the epoch, by the server; by the local clock until an answer has told the time. */
  now(): number;
  /** The server's time at a moment that the local clock showed as `localMs`; NaN until an answer has told the time. */
  at(localMs: number): number;
  /** Local milliseconds since the epoch. */
  local(): number;
  /** Learns from an answer's `Date`. */
  observe(response: Response): void;
}

/** `Date` has whole seconds, and the answer has travelled: nearer than this, two estimates are the same. */
const RESOLUTION_MS = 1_500;

/** Creates a clock that follows the server's. @param now local milliseconds since the epoch. */
export function createServerClock(now: () => number): ServerClock {
  let offsetMs: number | undefined;
  let lastDate: string | null = null;

  return {
    now: () => now() + (offsetMs ?? 0),
    at: (localMs) => localMs + (offsetMs ?? Number.NaN),
    local: now,
    observe({ headers }) {
      const date = headers.get("date");
      // A cache's answer tells when it was stored, not what time it is (RFC 9111 section 5.1).
      if (date === null || date === lastDate || headers.has("age")) return;
      lastDate = date;
      const estimateMs = readHttpDate(date) + 500 - now();
      if (Number.isNaN(estimateMs)) return;
      if (offsetMs === undefined || Math.abs(estimateMs - offsetMs) > RESOLUTION_MS) offsetMs = estimateMs;
    },
  };
}
