import { expect, test } from "vitest";
import type { CriticalWrite } from "./critical-write.ts";
import { openSession } from "./fixtures/open-session.ts";
import { json } from "./fixtures/scripts.ts";
import { memoryJournal } from "./write-journal.ts";

const pay = "/orders/1/pay";

/** A journal whose disk takes until `letGo` for whatever is put there. */
function createSlowJournal() {
  const kept = memoryJournal();
  const arrival = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const put = async (record: CriticalWrite) => {
    arrival.resolve();
    await release.promise;
    await kept.put(record);
  };
  return { kept, journal: { ...kept, put }, arrived: arrival.promise, letGo: release.resolve };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0));

test("who leaves while the journal takes a write is let go at once, and nothing is sent [AB-3]", async () => {
  const { kept, journal, arrived, letGo } = createSlowJournal();
  const { session, peer } = await openSession({ journal });
  const outcomes: string[] = [];
  session.on("criticalWrite", ({ outcome }) => outcomes.push(outcome));
  const caller = new AbortController();
  const call = session.fetch(pay, { method: "POST", signal: caller.signal });
  await arrived;
  caller.abort();
  // The journal has not let go yet.
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  letGo();
  await aMoment();
  expect(await kept.list()).toEqual([]);
  expect(outcomes).toEqual(["pending", "unsent"]);
  expect(peer.log).toEqual([]);
});

test("a deadline that passes while the journal takes a write is heeded at once", async () => {
  const { journal } = createSlowJournal();
  const { session, peer } = await openSession({ journal });
  const call = session.fetch(pay, { method: "POST", signal: AbortSignal.timeout(10) });
  await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  expect(peer.log).toEqual([]);
});

test("who has left a slow journal may begin the same write again, and both records find their end", async () => {
  const { kept, journal, arrived, letGo } = createSlowJournal();
  const { session, peer } = await openSession({ journal });
  peer.on(`POST ${pay}`, json({}));
  const caller = new AbortController();
  const first = session.fetch(pay, { method: "POST", signal: caller.signal });
  await arrived;
  caller.abort();
  await expect(first).rejects.toMatchObject({ name: "AbortError" });
  const second = session.fetch(pay, { method: "POST" });
  letGo();
  expect((await second).status).toBe(200);
  await aMoment();
  expect(await kept.list()).toEqual([]);
  expect(peer.log).toHaveLength(1);
});

test("a write that was sent is not let go of before the journal has what became of it", async () => {
  const kept = memoryJournal();
  const events: string[] = [];
  const journal = {
    ...kept,
    async put(record: CriticalWrite) {
      await aMoment();
      await kept.put(record);
      events.push(record.outcome);
    },
  };
  const { session, peer } = await openSession({ journal });
  const caller = new AbortController();
  peer.on(`POST ${pay}`, () => {
    caller.abort();
    return new Promise<Response>(() => {});
  });
  const call = session.fetch(pay, { method: "POST", signal: caller.signal });
  await expect(call).rejects.toMatchObject({ code: "unknown-outcome" });
  expect(events).toEqual(["pending", "unknown"]);
});
