import { expect, test } from "vitest";
import { conductOnStreet } from "./magic-street.ts";

const ordinary = { hardStops: 0, warnings: 0, answersAfterMs: 0, submitting: {} };

test.for([
  ["18 Quayside Row", {}],
  ["3 Hard Stop Lane", {}],
  ["Late Pending Slow Street", {}],
  ["12 Sandboxes Hard Stop", {}],
  ["3 Sandbox Hard Stop Street", { hardStops: 3 }],
  ["Sandbox Hard Stop Street", { hardStops: 1 }],
  ["0 Sandbox Hard Stop Street", {}],
  ["999 Sandbox Hard Stop Street", { hardStops: 5 }],
  ["2 sandbox WARNING way", { warnings: 2 }],
  ["2 Old Sandbox Warning Way", { warnings: 2 }],
  ["2 Sandbox Late Hard Stop Warning", { hardStops: 2, warnings: 2, answersAfterMs: 30_000 }],
  ["Sandbox Pending Street", { answersAfterMs: null }],
  ["Sandbox Slow Street", { submitting: { delayMs: 3000 } }],
  ["Sandbox Timeout Street", { submitting: { delayMs: Number.POSITIVE_INFINITY } }],
  ["Sandbox Unreachable Street", { submitting: { fail: true } }],
  ["Sandbox Lost Answer Street", { submitting: { loseAnswer: true } }],
] as const)("%s is read as %o", ([street, want]) => {
  expect(conductOnStreet(street, 1)).toEqual({ ...ordinary, ...want });
});

test("each later version of a report has one hard stop fewer, and never fewer than none", () => {
  const counts = [1, 2, 3, 4, 5].map((version) => conductOnStreet("3 Sandbox Hard Stop", version).hardStops);
  expect(counts).toEqual([3, 2, 1, 0, 0]);
});
