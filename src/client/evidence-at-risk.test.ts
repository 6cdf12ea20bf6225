import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, refused, status } from "./fixtures/scripts.ts";
import { metaOf } from "./index.ts";

const pay = ["/orders/1/pay", { method: "POST" }] as const;
const activate = (ifMatch: string) =>
  ["/orders/1/activate", { method: "POST", headers: { "If-Match": ifMatch } }] as const;

test.for([cut(), status(503)])(
  "a look that fails for a moment is followed by the next, without a retry of its own [P0-4]",
  async (failure) => {
    const { session, peer, time } = await openSession({ maxRetries: 0 });
    const world = serveOrder(peer);
    peer.on("GET /orders/1", failure, json({ id: 1 })).on("POST /orders/1/pay", (seen) => {
      world.history.unshift({ what: "paid", key: seen.headers.get("x-operation-key") });
      return cut()(seen);
    });
    expect(metaOf(await session.fetch(...pay))?.outcome).toBe("applied");
    expect(time.slept).toEqual([1_000]);
  },
);

test("a weak entity tag proves nothing, so the order counts as changed [P0-1]", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer).etag = 'W/"1"';
  peer.on("POST /orders/1/activate", refused);
  await expect(session.fetch(...activate('W/"1"'))).rejects.toMatchObject({ code: "state-conflict" });
  expect(peer.sent("POST /orders/1/activate")).toHaveLength(1);
});

test("a condition that every state fulfils is none: a lost write may land yet [P0-8]", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  const headers = { Date: new Date(time.nowMs).toUTCString() };
  peer.on("GET /orders/1", json({ id: 1 }, { headers })).on("POST /orders/1/activate", cut());
  world.history.unshift({ what: "noted", key: "k", when: new Date(time.nowMs + 60_000).toISOString() });
  await expect(session.fetch(...activate("*"))).rejects.toMatchObject({ code: "unknown-outcome" });
});

test("another's request id decides nothing while one of ours is not known [P0-17]", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  const date = { headers: { Date: new Date(time.nowMs).toUTCString() } };
  const when = new Date(time.nowMs).toISOString();
  peer.on("GET /auth/me", json({ login: "dana" })).on("GET /orders/1", json({ id: 1 }, date));
  world.history.unshift({ what: "submitted", request: "q2", by: { login: "dana" }, when });
  const init = { method: "PUT", headers: new Headers() };
  // Two sendings, of which only one was answered.
  const resume = { firstSentAtMs: time.nowMs - 10_000, attempts: 2, requestIds: ["q1"] };
  const { meta } = await session.send(`${session.baseUrl}/orders/1/submission`, init, { resume });
  expect(meta.outcome).toBe("applied");
  expect(peer.sent("PUT")).toEqual([]);
});

test("evidence is not read in another person's name [AB-10]", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  const gate = createGate();
  peer.on("POST /orders/1/pay", refused).on("GET /orders/1", gate.before(json({ id: 1 })));
  const call = session.fetch(...pay);
  const failure = expect(call).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  await gate.arrived;
  await session.signOut();
  await session.adopt({ accessToken: "V" });
  gate.open();
  await failure;
  expect(peer.seen.map(({ token }) => token)).not.toContain("V");
});

test("a caller who leaves while the evidence is read is told at once that the outcome is unknown [AB-11]", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  const gate = createGate();
  peer.on("POST /orders/1/pay", refused).on("GET /orders/1/history", gate.before(json({})));
  const caller = new AbortController();
  const call = session.fetch(pay[0], { ...pay[1], signal: caller.signal });
  await gate.arrived;
  caller.abort();
  await expect(call).rejects.toMatchObject({
    code: "unknown-outcome",
    phase: "reconcile",
    cause: { name: "AbortError" },
  });
});
