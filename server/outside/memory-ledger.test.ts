import { expect, test } from "vitest";
import { memoryLedger } from "./memory-ledger.ts";

const first = { entryId: "a", orderId: "or_1", sequence: 1, fact: "drawn" };

test("an entry that was added is found by its id and on its order's page", async () => {
  const ledger = memoryLedger<string>();
  expect(await ledger.add(first)).toBe("added");
  expect(await ledger.get("a")).toEqual(first);
  expect(await ledger.list("or_1")).toEqual([first]);
  expect(await ledger.list("or_2")).toEqual([]);
});

test.for([
  ["id", { ...first, orderId: "or_2" }],
  ["place", { ...first, entryId: "b" }],
] as const)("an entry whose %s is taken is not added", async ([, second]) => {
  const ledger = memoryLedger<string>();
  await ledger.add(first);
  expect(await ledger.add(second)).toBe("taken");
  expect(await ledger.get("b")).toBeUndefined();
  expect(await ledger.list("or_2")).toEqual([]);
});

test("a page lists its entries in the order of their places", async () => {
  const ledger = memoryLedger<string>();
  await ledger.add(first);
  await ledger.add({ entryId: "b", orderId: "or_1", sequence: 2, fact: "given back" });
  expect((await ledger.list("or_1")).map(({ fact }) => fact)).toEqual(["drawn", "given back"]);
});
