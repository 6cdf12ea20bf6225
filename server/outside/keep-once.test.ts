import fc from "fast-check";
import { expect, test } from "vitest";
import { scheduledLedger } from "./fixtures/scheduled-ledger.ts";
import { keepOnce } from "./keep-once.ts";
import type { Ledger } from "./ledger.ts";
import { memoryLedger } from "./memory-ledger.ts";

/** A fact that tells how many facts its decision had seen. */
interface Seen {
  readonly by: string;
  readonly before: number;
}

test("what was decided once is answered for ever, and not decided again", async () => {
  const ledger = memoryLedger<string>();
  const name = { entryId: "a", orderId: "or_1" };
  await keepOnce(ledger, name, () => "drawn");
  const again = await keepOnce(ledger, name, () => expect.unreachable());
  expect(again.fact).toBe("drawn");
});

test("an id that is known from another order answers with that order's entry", async () => {
  const ledger = memoryLedger<string>();
  await keepOnce(ledger, { entryId: "a", orderId: "or_1" }, () => "drawn");
  const entry = await keepOnce(ledger, { entryId: "a", orderId: "or_2" }, () => "drawn again");
  expect(entry).toMatchObject({ orderId: "or_1", fact: "drawn" });
});

test("every decision sees all that were kept before it, whoever decides at the same time", async () => {
  await fc.assert(decisionsSeeEachOther(memoryLedger));
});

test("a ledger that checks a place first and takes it later is found out", async () => {
  const { failed } = await fc.check(decisionsSeeEachOther(hastyLedger));
  expect(failed).toBe(true);
});

function decisionsSeeEachOther(newLedger: () => Ledger<Seen>) {
  const ids = fc.array(fc.constantFrom("a", "b", "c", "d"), { minLength: 2, maxLength: 8 });
  return fc.asyncProperty(fc.scheduler(), ids, async (scheduler, entryIds) => {
    const ledger = newLedger();
    const shared = scheduledLedger(ledger, scheduler);
    const answers = entryIds.map((entryId) => {
      return keepOnce(shared, { entryId, orderId: "or_1" }, (facts) => ({
        by: entryId,
        before: facts.length,
      }));
    });
    const entries = await scheduler.waitFor(Promise.all(answers));
    const page = await ledger.list("or_1");
    expect(page.map(({ fact }) => fact.before)).toEqual(page.map((_, index) => index));
    expect(page.map(({ fact }) => fact.by).toSorted()).toEqual([...new Set(entryIds)].toSorted());
    expect(entries).toEqual(entryIds.map((id) => page.find(({ entryId }) => entryId === id)));
  });
}

/** Waits between its look and its writing, as two processes without a unique index would. */
function hastyLedger(): Ledger<Seen> {
  const entries: Awaited<ReturnType<Ledger<Seen>["list"]>>[number][] = [];
  return {
    get: async (id) => entries.find(({ entryId }) => entryId === id),
    list: async () => [...entries],
    add: async (entry) => {
      if (entries.some(({ sequence }) => sequence === entry.sequence)) return "taken";
      await Promise.resolve();
      entries.push(entry);
      return "added";
    },
  };
}
