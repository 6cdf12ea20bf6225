import { expect, test } from "vitest";
import { limitConcurrency } from "./concurrency-limit.ts";

test("no more run at once than the limit says, in the order given, and one that fails makes room", async () => {
  const limit = limitConcurrency(2);
  const begun: number[] = [];
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const all = ends.map(({ promise }, index) =>
    limit(async () => {
      begun.push(index);
      await promise;
    }).catch(() => "failed"),
  );
  expect(begun).toEqual([0, 1]);
  ends[1]?.reject(new Error("It fails."));
  await all[1];
  expect(begun).toEqual([0, 1, 2]);
  for (const { resolve } of ends) resolve();
  expect(await Promise.all(all)).toEqual([undefined, "failed", undefined, undefined]);
  expect(begun).toEqual([0, 1, 2, 3]);
});
