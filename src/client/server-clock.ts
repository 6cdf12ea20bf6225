import { readHttpDate } from "./http-date.ts";

/** Tells the time by the server's clock, as far as its answers have shown it. */
export interface ServerClock {
  /** Milliseconds since the epoch, by the server. */
  now(): number;
  /** The server's time at a moment that the local clock showed as `localMs`. */
  at(localMs: number): number;
  /** Local milliseconds since the epoch. */
  local(): number;
  /** Learns from an answer's `Date`. */
  observe(response: Response): void;
  /** False until an answer has told the time: then the local clock is all there is. */
  readonly isCorrected: boolean;
}

/** `Date` has whole seconds, and the answer has travelled: nearer than this, two estimates are the same. */
const RESOLUTION_MS = 1_500;

/** Creates a clock that follows the server's. @param now local milliseconds since the epoch. */
export function createServerClock(now: () => number): ServerClock {
  let offsetMs = 0;
  let isCorrected = false;
  let lastDate: string | null = null;

  return {
    now: () => now() + offsetMs,
    at: (localMs) => localMs + offsetMs,
    local: now,
    observe({ headers }) {
      const date = headers.get("date");
      if (date === null || date === lastDate) return;
      // A cache's answer tells when it was stored, not what time it is (RFC 9111 section 5.1).
      if (headers.has("age")) return;
      lastDate = date;
      const localMs = now();
      const serverMs = readHttpDate(date);
      if (Number.isNaN(serverMs)) return;
      const estimateMs = serverMs + 500 - localMs;
      if (!isCorrected || Math.abs(estimateMs - offsetMs) > RESOLUTION_MS) offsetMs = estimateMs;
      isCorrected = true;
    },
    get isCorrected() {
      return isCorrected;
    },
  };
}
