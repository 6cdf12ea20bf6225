import { expect, test } from "vitest";
import { createTestTime } from "./fixtures/test-time.ts";
import { sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";

test("a wait ends by itself", async () => {
  await expect(sleep(1)).resolves.toBeUndefined();
});

test("a limit aborts its signal when its time is up, and not after it was stopped", async () => {
  const time = createTestTime();
  const kept = startTimeLimit(10, time.sleep, () => "late");
  const stopped = startTimeLimit(10, time.sleep, () => "late");
  stopped?.stop();
  time.expire();
  await Promise.resolve();
  expect([kept?.signal.reason, stopped?.signal.aborted]).toEqual(["late", false]);
});

test("no limit is started for 0 ms", () => {
  expect(startTimeLimit(0, sleep, () => "late")).toBeUndefined();
});
