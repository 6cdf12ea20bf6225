import { expect, test } from "vitest";
import { untilAborted } from "./until-aborted.ts";

test("the job's result is the waiter's", async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve(1), signal)).toBe(1);
  expect(await untilAborted(Promise.resolve(1), undefined)).toBe(1);
  await expect(untilAborted(Promise.reject(new Error("no")), signal)).rejects.toThrow("no");
});

test("a waiter who has left already does not wait, even for a job that is done", async () => {
  await expect(untilAborted(Promise.resolve(1), AbortSignal.abort("gone"))).rejects.toBe("gone");
});

test("a waiter who leaves is rejected with the reason, and the job goes on", async () => {
  const job = Promise.withResolvers<number>();
  const waiter = new AbortController();
  const waiting = untilAborted(job.promise, waiter.signal);
  waiter.abort("gone");
  await expect(waiting).rejects.toBe("gone");
  job.resolve(2);
  expect(await job.promise).toBe(2);
});
