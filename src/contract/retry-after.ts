import { parseHttpDate } from "./http-date.ts";

/**
 * Parses `Retry-After` to a wait in milliseconds, never negative; undefined where the header is malformed, which
 * means that the server gave no advice.
 *
 * @param nowMs the time by the server's clock, against which an HTTP-date is read.
 * @see https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3
 */
export function parseRetryAfter(header: string, nowMs: number): number | undefined {
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = parseHttpDate(text, nowMs);
  return date === undefined ? undefined : Math.max(0, date - nowMs);
}

/** Writes a wait as whole seconds, rounded up so that nobody comes back too early; at least 1. */
export function formatRetryAfter(waitMs: number): string {
  return String(Math.max(1, Math.ceil(waitMs / 1000)));
}
