import { expect, test } from "vitest";
import { sleep } from "./sleep.ts";

/** How many timers keep this process alive. */
const livingTimers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

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
