import { isoTime } from "../clock.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Writes a moment as answers do, in UTC. A well-formed date-time may still be no moment: RFC 3339 allows a leap
 * second, which JavaScript has not.
 *
 * @param pointer where the moment stands in the request.
 * @throws Refusal `request_invalid`
 */
export function utcMoment(timestamp: string, pointer: string): string {
  const atMs = Date.parse(timestamp);
  if (!Number.isNaN(atMs)) return isoTime(atMs);
  throw new Refusal("request_invalid", {
    detail: "One member of the request is not as the contract says.",
    errors: [{ pointer, message: "must be a moment of the calendar" }],
  });
}
