import { isoTime } from "../clock.ts";
import { Refusal } from "../errors/refusal.ts";

/**
 * Writes a moment as answers do, in UTC. A well-formed date-time may still be no moment that can be written so: RFC 3339
 * allows a leap second, which JavaScript has not, and an offset may lead out of the years that have four digits.
 *
 * @param pointer where the moment stands in the request.
 * @throws Refusal `request_invalid`
 */
export function utcMoment(timestamp: string, pointer: string): string {
  const atMs = Date.parse(timestamp);
  const moment = Number.isNaN(atMs) ? "" : isoTime(atMs);
  if (/^\d{4}-/.test(moment)) return moment;
  throw new Refusal("request_invalid", {
    detail: "One member of the request is not as the contract says.",
    errors: [{ pointer, message: "must be a moment of the calendar, in UTC within the years 0000 to 9999" }],
  });
}
