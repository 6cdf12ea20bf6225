import { expect, test } from "vitest";
import { createTestTime } from "./fixtures/test-time.ts";
import { createFreshness, drawWindowMs } from "./refresh-window.ts";
import { createServerClock } from "./server-clock.ts";
import type { Tokens } from "./tokens.ts";

test.for([
  [3_600_000, 0.5, 120_000, "two minutes of a long life"],
  [60_000, 0.5, 15_000, "a quarter of a short one"],
  [3_600_000, 0, 90_000, "three quarters of it at least"],
  [3_600_000, 1, 150_000, "five quarters of it at most"],
] as const)("a life of %i ms with %d drawn is renewed %i ms before its end: %s", ([life, random, want]) => {
  expect(drawWindowMs(life, () => random)).toBe(want);
});

test("clients that signed in together draw windows that lie far apart [PRO-6]", () => {
  const windows = Array.from({ length: 20 }, (_, index) => drawWindowMs(3_600_000, () => index / 19));
  expect(Math.max(...windows) - Math.min(...windows)).toBeGreaterThanOrEqual(120_000 / 4);
});

test("a token is fresh, then closing, then expired", () => {
  const time = createTestTime(0);
  const freshness = createFreshness(createServerClock(time.now), () => 0.5);
  const judged = [0, 84_000, 85_000, 99_999, 100_000].map((nowMs) => {
    time.nowMs = nowMs;
    return freshness(tokens({ expiresAtMs: 100_000, lifetimeMs: 60_000 }));
  });
  expect(judged).toEqual(["fresh", "fresh", "closing", "closing", "expired"]);
});

test("the window is drawn once for each token", () => {
  let draws = 0;
  const freshness = createFreshness(
    createServerClock(() => 0),
    () => ++draws / 10,
  );
  const first = tokens({ expiresAtMs: 1_000, lifetimeMs: 1_000 });
  freshness(first);
  freshness(first);
  freshness({ ...first, generation: "g2" });
  expect(draws).toBe(2);
});

test("a token of unstated life is always fresh [PRO-10]", () => {
  expect(
    createFreshness(
      createServerClock(() => 1e15),
      () => 0.5,
    )(tokens({})),
  ).toBe("fresh");
});

function tokens(times: Pick<Tokens, "expiresAtMs" | "lifetimeMs">): Tokens {
  return { accessToken: "A1", signInId: "s", generation: "g1", ...times };
}
