import { expect, test } from "vitest";
import { formatRetryAfter, parseRetryAfter } from "./retry-after.ts";

const nowMs = Date.UTC(2026, 10, 22, 10, 0, 0);

test.each([
  ["0", 0],
  ["120", 120_000],
  [" 7 ", 7_000],
  ["Sun, 22 Nov 2026 10:00:02 GMT", 2_000],
  ["Sunday, 22-Nov-26 10:01:00 GMT", 60_000],
  ["Sun, 22 Nov 2026 09:59:00 GMT", 0],
])("%j asks for a wait of %i ms", (header, want) => {
  expect(parseRetryAfter(header, nowMs)).toBe(want);
});

test.each(["", "abc", "-1", "+1", "1.5", "1e3", "0x10", "1, 2", "2026-11-22"])(
  "%j gives no advice",
  (header) => {
    expect(parseRetryAfter(header, nowMs)).toBeUndefined();
  },
);

test("a number too large for a date is still a wait", () => {
  expect(parseRetryAfter("9".repeat(400), nowMs)).toBe(Number.POSITIVE_INFINITY);
});

test.each([
  [0, "1"],
  [1, "1"],
  [1000, "1"],
  [1001, "2"],
])("a wait of %i ms is written %j, so that nobody comes back too early", (waitMs, want) => {
  expect(formatRetryAfter(waitMs)).toBe(want);
});
