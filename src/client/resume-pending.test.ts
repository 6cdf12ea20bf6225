import { expect, test } from "vitest";
import type { CriticalWrite } from "./critical-write.ts";
import { openSession } from "./fixtures/open-session.ts";
import { commits, serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, status } from "./fixtures/scripts.ts";
import { resumePending } from "./resume-pending.ts";
import { memoryJournal } from "./write-journal.ts";

const condition = { "If-Match": '"1"' };
const done = json({ id: 1, state: "activated" });

test("a write is in the journal before it is sent, without token and body [P0-21] [P0-22]", async () => {
  const journal = memoryJournal();
  const { session, peer } = await openSession({ journal });
  const gate = createGate();
  peer.on("POST /orders/1/pay", gate.before(json({})));
  const call = session.fetch("/orders/1/pay", { method: "POST", body: '{"card":"4111"}' });
  await gate.arrived;
  const [record] = await journal.list();
  expect(record).toMatchObject({ operationId: "pay", attempts: 1, hasBody: true, outcome: "pending" });
  expect(JSON.stringify(record)).not.toMatch(/4111|A1|R1/);
  gate.open();
  await call;
  expect(await journal.list()).toEqual([]);
});

test("a write is not sent before the journal has it, nor after the caller has left meanwhile", async () => {
  const stored = Promise.withResolvers<void>();
  const journal = { ...memoryJournal(), put: () => stored.promise };
  const { session, peer } = await openSession({ journal });
  const caller = new AbortController();
  const call = session.fetch("/orders/1/pay", { method: "POST", signal: caller.signal });
  caller.abort();
  stored.resolve();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
  expect(peer.log).toEqual([]);
});

test("a write whose session ends while the journal takes it is not sent, nor kept there [AB-9]", async () => {
  const stored = Promise.withResolvers<void>();
  const kept = memoryJournal();
  const journal = { ...kept, put: (record: CriticalWrite) => stored.promise.then(() => kept.put(record)) };
  const { session, peer } = await openSession({ journal });
  const outcomes: string[] = [];
  session.on("criticalWrite", ({ outcome }) => outcomes.push(outcome));
  const call = session.fetch("/orders/1/pay", { method: "POST" });
  await session.signOut();
  stored.resolve();
  await expect(call).rejects.toMatchObject({ code: "signed-out" });
  expect(peer.sent("POST /orders")).toEqual([]);
  expect(outcomes).toEqual(["pending", "unsent"]);
  expect(await kept.list()).toEqual([]);
});

test("a journal that fails is reported, and the write is sent", async () => {
  const journal = { ...memoryJournal(), put: () => Promise.reject(new Error("disk full")) };
  const { session, peer } = await openSession({ journal });
  const errors: unknown[] = [];
  session.on("storeError", ({ error }) => errors.push(error));
  peer.on("POST /orders/1/pay", json({}));
  expect((await session.fetch("/orders/1/pay", { method: "POST" })).status).toBe(200);
  expect(errors).toHaveLength(1);
});

test("a write that a crash cut off is found by the next session, and not sent again [P0-21]", async () => {
  const { journal, record } = await crashed(undefined);
  const { session, peer } = await openSession({ journal });
  const world = serveOrder(peer);
  world.history.unshift({ what: "activated", key: record.idempotencyKey ?? null });
  const [resumed, ...more] = await resumePending(session, journal);
  expect(more).toEqual([]);
  expect(resumed).toMatchObject({ write: record, meta: { outcome: "applied", attempts: 1 } });
  expect(peer.log).toEqual(["GET /orders/1 A1", "GET /orders/1/history A1"]);
  expect(await journal.list()).toEqual([]);
});

test("a write without a body that never landed is sent again after the look, with its key [P0-21]", async () => {
  const { journal, record } = await crashed(undefined);
  const { session, peer, time } = await openSession({ journal });
  time.nowMs += 60_000;
  serveOrder(peer);
  peer.on("POST /orders/1/activate", done);
  const [resumed] = await resumePending(session, journal);
  expect(resumed).toMatchObject({ meta: { outcome: "replayed", attempts: 2 } });
  expect(peer.log).toEqual(["GET /orders/1 A1", "GET /orders/1/history A1", "POST /orders/1/activate A1"]);
  const { headers } = peer.sent("POST")[0] ?? {};
  expect([headers?.get("x-operation-key"), headers?.get("if-match")]).toEqual([record.idempotencyKey, '"1"']);
});

test("a write whose body was lost is looked for and never sent [P0-21]", async () => {
  const { journal } = await crashed('{"note":"now"}');
  const { session, peer } = await openSession({ journal });
  serveOrder(peer);
  const [resumed] = await resumePending(session, journal);
  expect(resumed).toMatchObject({ error: { code: "body-not-replayable" } });
  expect(peer.sent("POST")).toEqual([]);
  expect(await journal.list()).toEqual([]);
});

test("a write whose evidence cannot be had stays in the journal [P0-21]", async () => {
  const { journal } = await crashed(undefined);
  const { session, peer } = await openSession({ journal });
  serveOrder(peer);
  peer.on("GET /orders/1/history", status(403));
  const [resumed] = await resumePending(session, journal);
  expect(resumed).toMatchObject({ error: { code: "unknown-outcome", phase: "reconcile" } });
  expect(await journal.list()).toMatchObject([{ outcome: "unknown" }]);
});

test("a write that was just cut off is looked for as long as it may take to show", async () => {
  const { journal, record } = await crashed(undefined);
  const { session, peer, time } = await openSession({ journal });
  const world = serveOrder(peer);
  peer.on("GET /orders/1", (seen) => {
    if (time.slept.length === 1)
      world.history.unshift({ what: "activated", key: record.idempotencyKey ?? null });
    return done(seen);
  });
  const [resumed] = await resumePending(session, journal);
  expect(resumed).toMatchObject({ meta: { outcome: "applied" } });
});

test("only critical writes are resumed", async () => {
  const { session } = await openSession();
  const init = { method: "PUT", headers: new Headers() };
  const resume = { firstSentAtMs: 1 };
  await expect(session.send(`${session.baseUrl}/orders/1/note`, init, { resume })).rejects.toMatchObject({
    code: "configuration",
  });
});

/** What a process left behind that died while it waited for an answer. */
async function crashed(body: string | undefined) {
  const kept = memoryJournal();
  const { session, peer } = await openSession({ journal: kept });
  const world = serveOrder(peer);
  const records: CriticalWrite[] = [];
  peer.on(
    "POST /orders/1/activate",
    commits(world, "noted", async (seen) => {
      records.push(...(await kept.list()));
      return cut()(seen);
    }),
  );
  await session
    .fetch("/orders/1/activate", { method: "POST", headers: condition, ...(body !== undefined && { body }) })
    .catch(() => {});
  const [record] = records;
  if (record === undefined) throw new Error("The write was not recorded.");
  const journal = memoryJournal();
  await journal.put(record);
  return { journal, record };
}

test("a write that is settled leaves the journal, also one that the session was not made with [P0-21]", async () => {
  const { session, peer, time } = await openSession();
  serveOrder(peer).history.push({ what: "paid", key: "k1" });
  const journal = memoryJournal();
  const unsure = {
    ifMatch: undefined,
    attempts: 1,
    requestIds: [],
    hasBody: false,
    outcome: "pending",
  } as const;
  const write = { id: "k1", operationId: "pay", target: "POST /orders/1/pay", idempotencyKey: "k1" };
  await journal.put({ ...unsure, ...write, firstSentAtMs: time.nowMs });
  expect(await resumePending(session, journal)).toMatchObject([{ meta: { outcome: "applied" } }]);
  expect(await journal.list()).toEqual([]);
});
