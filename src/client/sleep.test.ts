import { expect, test } from "vitest";
import { createTestTime } from "./fixtures/test-time.ts";
import { sleep } from "./sleep.ts";
import { startTimeLimit } from "./time-limit.ts";

/** How many timers keep this process alive. */
const livingTimers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

test("a wait ends by itself", async () => {
  await expect(sleep(1)).resolves.toBeUndefined();
});

test("a wait that is given up ends at once, and leaves no timer behind", async () => {
  const before = livingTimers();
  const caller = new AbortController();
  const waiting = sleep(60_000, { signal: caller.signal });
  expect(livingTimers()).toBe(before + 1);
  caller.abort("gone");
  await expect(waiting).rejects.toBe("gone");
  expect(livingTimers()).toBe(before);
  await expect(sleep(60_000, { signal: caller.signal })).rejects.toBe("gone");
});

test("a wait in the background does not keep the process alive [EN-3]", () => {
  const before = livingTimers();
  void sleep(60_000, { background: true });
  expect(livingTimers()).toBe(before);
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
