import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, onlyFor, refused, status } from "./fixtures/scripts.ts";

const refresh = "POST /auth/refresh";
const hour = 3_600_000;
let unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);

beforeEach(() => {
  unhandled = [];
  process.on("unhandledRejection", note);
});

afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 0));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

test("a renewal in the background that fails is nobody's unhandled rejection [PRO-7]", async () => {
  const { session, peer, time } = await openSession();
  peer.on(refresh, cut()).on("GET /orders/1", json({}));
  time.nowMs += hour - 30_000;
  for (let count = 0; count < 5; count += 1) expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.sent(refresh).length).toBeLessThanOrEqual(2);
});

test("a refresh whose every waiter has left may fail unheard [AB-2]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", refused).on(refresh, gate.before(status(500)));
  const callers = Array.from({ length: 5 }, () => new AbortController());
  const calls = callers.map(({ signal }) => session.fetch("/orders/1", { signal }));
  await gate.arrived;
  for (const caller of callers) caller.abort();
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(Array(5).fill("rejected"));
  gate.open();
});

test("401s that trickle in long after the refresh send nobody's refresh token again [RX-5]", async () => {
  const { session, peer } = await openSession();
  const gates = Array.from({ length: 10 }, () => createGate());
  for (const [index, gate] of gates.entries()) {
    peer.on(`GET /orders/${index}`, gate.before(onlyFor("A2")));
  }
  const calls = gates.map((_, index) => session.fetch(`/orders/${index}`));
  for (const [index, gate] of gates.entries()) {
    gate.open();
    expect((await calls[index])?.status).toBe(200);
  }
  expect(peer.sent(refresh)).toHaveLength(1);
});

test.for([
  ["before its answer", 0],
  ["before the refresh is answered", 1],
] as const)("a sign-out %s ends a critical write as unknown, and sends it no more", async ([, at]) => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  const gates = [createGate(), createGate()] as const;
  peer.on("POST /orders/1/pay", gates[0].before(refused));
  peer.on(refresh, gates[1].before(json({ access_token: "A2", refresh_token: "R2" })));
  if (at === 1) gates[0].open();
  const call = session.fetch("/orders/1/pay", { method: "POST" });
  await gates[at].arrived;
  await session.signOut();
  for (const gate of gates) gate.open();
  await expect(call).rejects.toMatchObject({ code: "unknown-outcome", cause: { code: "signed-out" } });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("a sign-out while a read backs off ends it without another sending [AB-9]", async () => {
  const held = Promise.withResolvers<void>();
  const { session, peer } = await openSession({
    sleep: (_, { background = false } = {}) => (background ? new Promise(() => {}) : held.promise),
  });
  peer.on("GET /orders/1", status(503));
  const call = session.fetch("/orders/1");
  while (peer.log.length === 0) await Promise.resolve();
  await session.signOut();
  held.resolve();
  await expect(call).rejects.toMatchObject({ code: "signed-out" });
  expect(peer.sent("GET")).toHaveLength(1);
});

test.for([-10 * hour, 10 * hour])(
  "a clock that jumps by %i ms in the middle of a call costs one refresh at most",
  async (jump) => {
    const { session, peer, time } = await openSession();
    const date = () => ({ headers: { Date: "Fri, 20 Nov 2026 12:00:00 GMT" } });
    peer.on("GET /orders/1", (seen) => {
      time.nowMs += jump;
      return json({}, date())(seen);
    });
    peer.on("GET /orders/2", json({}, date()));
    await session.fetch("/orders/1");
    for (let count = 0; count < 10; count += 1) await session.fetch("/orders/2");
    expect(peer.sent(refresh).length).toBeLessThanOrEqual(1);
  },
);

test("a session that is disposed of in the middle of everything rejects it all, and sends no more [AB-12]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer
    .on("GET /orders/1", refused)
    .on("GET /orders/2", refused)
    .on(refresh, gate.before(status(503)));
  const calls = [session.fetch("/orders/1"), session.fetch("/orders/2")];
  await gate.arrived;
  session.dispose();
  const sent = peer.log.length;
  gate.open();
  const results = await Promise.allSettled(calls);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "disposed" });
  expect(peer.log).toHaveLength(sent);
});
