import { expect, it } from "vitest";
import { limitHashing } from "./limit-hashing.ts";

it("only so many hashes are computed at once, only so many wait, and one more is refused [TRN-13]", async () => {
  let running = 0;
  let most = 0;
  const gates: (() => void)[] = [];
  const work = async <Result>(result: Result): Promise<Result> => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => gates.push(resolve));
    running -= 1;
    return result;
  };
  const limited = limitHashing(
    { hash: () => work("hash"), verify: () => work(true) },
    { atOnce: 2, waiting: 3 },
  );
  const jobs = Array.from({ length: 5 }, () => limited.verify("p", "h"));
  await expect(limited.hash("p")).rejects.toMatchObject({
    code: "unavailable",
    details: { retryAfterMs: 1000 },
  });
  while (gates.length > 0) {
    gates.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await Promise.all(jobs)).toEqual([true, true, true, true, true]);
  expect(most).toBe(2);
});

it("a hash that fails gives its place on", async () => {
  const failing = async () => {
    throw new Error("no memory");
  };
  const limited = limitHashing({ hash: failing, verify: failing }, { atOnce: 1, waiting: 1 });
  await expect(limited.hash("p")).rejects.toThrow("no memory");
  await expect(limited.hash("p")).rejects.toThrow("no memory");
});
