import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, refused, status } from "./fixtures/scripts.ts";
import { memoryJournal, metaOf, resumePending } from "./index.ts";

const pay = ["/orders/1/pay", { method: "POST" }] as const;

test("a write that is under way stays in the journal when the rest of it is resumed [P0-21]", async () => {
  const journal = memoryJournal();
  const { session, peer } = await openSession({ journal });
  const gate = createGate();
  peer.on("POST /orders/1/pay", gate.before(json({})));
  const call = session.fetch(...pay);
  await gate.arrived;
  expect(await resumePending(session, journal)).toMatchObject([{ error: { code: "already-in-flight" } }]);
  expect(await journal.list()).toHaveLength(1);
  gate.open();
  expect((await call).status).toBe(200);
  expect(await journal.list()).toEqual([]);
});

test("a write that was looked for first is in the journal before it is sent [P0-22]", async () => {
  const journal = memoryJournal();
  const { session, peer, time } = await openSession({ journal });
  serveOrder(peer);
  const outcomes: string[] = [];
  session.on("criticalWrite", ({ outcome }) => outcomes.push(outcome));
  let kept: unknown;
  peer.on("POST /orders/1/pay", async (seen) => {
    kept = await journal.list();
    return json({})(seen);
  });
  const init = { method: "POST", headers: new Headers() };
  const resume = { idempotencyKey: "k1", firstSentAtMs: time.nowMs - 60_000 };
  await session.send(`${session.baseUrl}/orders/1/pay`, init, { resume });
  expect(kept).toMatchObject([{ id: "k1", outcome: "pending" }]);
  expect(outcomes).toEqual(["pending", "replayed"]);
  expect(await journal.list()).toEqual([]);
});

test.for(["/orders/1/pay?again=1", "/orders/1/pay#again"])(
  "the same critical write is not begun again by way of %s [P0-15]",
  async (address) => {
    const { session, peer } = await openSession();
    const gate = createGate();
    peer.on("POST /orders/1/pay", gate.before(json({})));
    const first = session.fetch(...pay);
    await gate.arrived;
    await expect(session.fetch(address, { method: "POST" })).rejects.toMatchObject({
      code: "already-in-flight",
    });
    gate.open();
    await first;
    expect(peer.log).toHaveLength(1);
  },
);

test("all looks at the evidence of one write together may refresh once [P0-25]", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  peer.on("GET /orders/1", refused, json({ id: 1 }), refused, json({ id: 1 }));
  peer.on("POST /orders/1/pay", refused, cut());
  await expect(session.fetch(...pay)).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  expect(peer.sent("POST /auth/refresh")).toHaveLength(2);
});

test("a local clock that is set between sending and looking does not hide the write [P0-17]", async () => {
  const { session, peer, time } = await openSession();
  let serverMs = time.nowMs - 600_000;
  const dated = (body: () => unknown) => () =>
    Response.json(body(), { headers: { Date: new Date(serverMs).toUTCString() } });
  const entries: unknown[] = [];
  peer
    .on(
      "GET /orders/1",
      dated(() => ({ id: 1 })),
    )
    .on(
      "GET /auth/me",
      dated(() => ({ login: "dana" })),
    );
  peer.on(
    "GET /orders/1/history",
    dated(() => ({ data: { entries } })),
  );
  await session.fetch("/orders/1");
  peer.on("PUT /orders/1/submission", (seen) => {
    serverMs += 1_000;
    entries.unshift({ what: "submitted", by: { login: "dana" }, when: new Date(serverMs).toISOString() });
    time.nowMs -= 599_000;
    return refused(seen);
  });
  const answer = await session.fetch("/orders/1/submission", { method: "PUT" });
  expect(metaOf(answer)?.outcome).toBe("applied");
  expect(peer.sent("PUT")).toHaveLength(1);
});

test("the order is not left half read when its history cannot be had", async () => {
  const { session, peer } = await openSession();
  let isRead = false;
  const body = new ReadableStream(
    {
      pull(controller) {
        isRead = true;
        controller.close();
      },
    },
    { highWaterMark: 0 },
  );
  peer.on("POST /orders/1/pay", refused).on("GET /orders/1", () => new Response(body));
  peer.on("GET /orders/1/history", status(403));
  await expect(session.fetch(...pay)).rejects.toMatchObject({ phase: "reconcile" });
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(isRead).toBe(true);
});
