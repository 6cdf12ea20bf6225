import { expect, test } from "vitest";
import { createServerClock } from "./server-clock.ts";

const noon = Date.UTC(2026, 10, 20, 12);

function answer(headers: Record<string, string>): Response {
  return new Response(null, { headers });
}

test("the first Date sets the clock to the middle of its second", () => {
  const clock = createServerClock(() => noon + 600_000);
  expect([clock.at(noon), clock.now()]).toEqual([Number.NaN, noon + 600_000]);
  clock.observe(answer({ Date: "Fri, 20 Nov 2026 12:00:00 GMT" }));
  expect(clock.now()).toBe(noon + 500);
  expect(clock.at(noon + 590_000)).toBe(noon - 9_500);
});

test("a Date that differs by less than it can tell changes nothing", () => {
  let nowMs = noon;
  const clock = createServerClock(() => nowMs);
  clock.observe(answer({ Date: "Fri, 20 Nov 2026 12:00:00 GMT" }));
  nowMs = noon + 1_900;
  clock.observe(answer({ Date: "Fri, 20 Nov 2026 12:00:01 GMT" }));
  expect(clock.now()).toBe(noon + 2_400);
});

test("a local clock that jumps is caught by the next Date", () => {
  let nowMs = noon;
  const clock = createServerClock(() => nowMs);
  clock.observe(answer({ Date: "Fri, 20 Nov 2026 12:00:00 GMT" }));
  nowMs = noon + 7_200_000;
  clock.observe(answer({ Date: "Fri, 20 Nov 2026 12:00:05 GMT" }));
  expect(clock.now()).toBe(noon + 5_500);
});

test.for([
  ["an answer from a cache [PRO-15]", { Date: "Fri, 20 Nov 2026 11:00:00 GMT", Age: "600" }],
  ["a Date that is none", { Date: "tomorrow" }],
  ["no Date", {}],
] as const)("%s tells nothing", ([, headers]) => {
  const clock = createServerClock(() => noon);
  clock.observe(answer({ ...headers }));
  expect([clock.at(noon), clock.now()]).toEqual([Number.NaN, noon]);
});
