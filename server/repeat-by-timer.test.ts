import { expect, it } from "vitest";
import { repeatByTimer } from "./repeat-by-timer.ts";

it("work that fails is done again", async () => {
  const again = Promise.withResolvers<void>();
  let times = 0;
  const repeated = repeatByTimer(async () => {
    times += 1;
    if (times === 2) again.resolve();
    throw new Error("the database is away");
  }, 1);
  await again.promise;
  await repeated.stop();
});

it("work is done again and again, never twice at once, and not after it was stopped", async () => {
  const third = Promise.withResolvers<void>();
  let atOnce = 0;
  let most = 0;
  let times = 0;
  const repeated = repeatByTimer(async () => {
    times += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    // Longer than the timer's interval.
    await new Promise((resolve) => setTimeout(resolve, 5));
    atOnce -= 1;
    if (times === 3) third.resolve();
  }, 1);
  await third.promise;
  await repeated.stop();
  expect({ most, atOnce }).toEqual({ most: 1, atOnce: 0 });
  const before = times;
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(times).toBe(before);
});
