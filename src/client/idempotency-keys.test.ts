import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, status } from "./fixtures/scripts.ts";
import { metaOf } from "./session-fetch.ts";

const search: [string, RequestInit] = ["/orders/search", { method: "POST", body: "{}" }];
const create: [string, RequestInit] = ["/orders", { method: "POST", body: "{}" }];
const pay: [string, RequestInit] = ["/orders/1/pay", { method: "POST", body: "{}" }];
const inProgress = status(409, { "Retry-After": "2" });

test.for<[string, typeof create]>([
  ["an idempotent write", search],
  ["a guarded write", create],
])("%s waits with its key while the server still works on it [IK-5]", async ([, call]) => {
  const { session, peer, time } = await openSession();
  peer.on(`POST ${call[0]}`, inProgress, inProgress, json({ id: 1 }));
  expect((await session.fetch(...call)).status).toBe(200);
  expect(time.slept).toEqual([2_000, 2_000]);
  expect(new Set(keysOf(peer.seen)).size).toBe(1);
});

test("who waits for a write in progress does not wait for ever [IK-5]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", inProgress);
  expect((await session.fetch(...create)).status).toBe(409);
  expect(peer.log).toHaveLength(3);
});

test("a critical write that is in progress already is looked for before it is sent again [IK-5]", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  peer.on("POST /orders/1/pay", (seen) => {
    world.history.unshift({ what: "paid", key: seen.headers.get("x-operation-key") });
    return inProgress(seen);
  });
  expect(metaOf(await session.fetch(...pay))?.outcome).toBe("applied");
  expect(time.slept).toEqual([2_000]);
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("a 409 that does not ask to wait is the answer", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", status(409));
  expect((await session.fetch(...create)).status).toBe(409);
  expect(peer.log).toHaveLength(1);
});

test.for<[string, typeof create]>([
  ["a guarded write", create],
  ["an idempotent write", search],
  ["a critical write", pay],
])("%s whose key was used for something else is told so, and sent once [IK-6]", async ([, call]) => {
  const { session, peer } = await openSession();
  peer.on(`POST ${call[0]}`, json({ type: "/problems#idempotency-key-reused" }, { status: 422 }));
  await expect(session.fetch(...call)).rejects.toMatchObject({
    name: "IdempotencyConflictError",
    code: "idempotency-conflict",
  });
  expect(peer.log).toHaveLength(1);
});

test.for([[json({ code: "invalid" }, { status: 422 })], [status(422)]])(
  "a 422 that is about something else is the answer",
  async ([script]) => {
    const { session, peer } = await openSession();
    if (script !== undefined) peer.on("POST /orders", script);
    expect((await session.fetch(...create)).status).toBe(422);
  },
);

test("a key that the server has forgotten is not relied on: the write is looked for only [IK-8]", async () => {
  const forgetful = { ...orderContract, idempotency: { ...orderContract.idempotency, ttlSeconds: 60 } };
  const { session, peer, time } = await openSession({ contract: forgetful });
  serveOrder(peer);
  peer.on("POST /orders/1/pay", (seen) => {
    time.nowMs += 61_000;
    return cut()(seen);
  });
  await expect(session.fetch(...pay)).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("an answer that the server had already says so in the call's meta [IK-9]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders", json({}, { headers: { "Idempotent-Replayed": "true" } }), json({}));
  expect(metaOf(await session.fetch(...create))?.stored).toBe(true);
  expect(metaOf(await session.fetch(...create))?.stored).toBe(false);
});

test("where the contract knows no key none is made up, and the caller's own goes as it is [IK-10]", async () => {
  const { session, peer } = await openSession();
  peer.on("PUT /orders/1/note", json({}));
  await session.fetch("/orders/1/note", { method: "PUT" });
  await session.fetch("/orders/1/note", { method: "PUT", headers: { "X-Operation-Key": "mine" } });
  expect(keysOf(peer.seen)).toEqual([null, "mine"]);
});

test("a failure that the server had stored is the answer, and no other key is tried [IK-11]", async () => {
  const { session, peer } = await openSession({ maxRetries: 1 });
  const stored = status(500, { "Idempotent-Replayed": "true" });
  peer.on("POST /orders/search", cut(), stored);
  const answer = await session.fetch(...search);
  expect(answer.status).toBe(500);
  expect(metaOf(answer)).toMatchObject({ attempts: 2, stored: true });
  expect(new Set(keysOf(peer.seen)).size).toBe(1);
});

test("keys are random, whoever asks first [IK-3]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("POST /orders", gate.before(json({})));
  const calls = [session.fetch(...create), session.fetch(...create)];
  gate.open();
  await Promise.all(calls);
  expect(new Set(keysOf(peer.seen)).size).toBe(2);
});

function keysOf(seen: readonly { headers: Headers }[]): (string | null)[] {
  return seen.map(({ headers }) => headers.get("x-operation-key"));
}
