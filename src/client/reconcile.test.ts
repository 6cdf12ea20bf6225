import { expect, test } from "vitest";
import { openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { cut, json, refused, status } from "./fixtures/scripts.ts";
import { metaOf } from "./session-fetch.ts";

const pay = ["/orders/1/pay", { method: "POST", body: "{}" }] as const;
const submit = ["/orders/1/submission", { method: "PUT", body: "{}" }] as const;

test("the history is read page by page until its entries are older than the write [P0-18]", async () => {
  const { session, peer, time } = await openSession();
  serveOrder(peer);
  const at = (ms: number) => new Date(time.nowMs + ms).toISOString();
  const noise = { what: "noted", key: "k", when: at(-1_000) };
  const pages: Record<string, unknown> = {
    "": { entries: [noise, noise], after: "p 2" },
    "?after=p%202": { entries: [noise, { what: "created", key: "k", when: at(-60_000) }], after: "p3" },
  };
  const date = { headers: { Date: new Date(time.nowMs).toUTCString() } };
  peer.on("GET /orders/1/history", (seen) => json({ data: pages[seen.url.search] }, date)(seen));
  peer.on("POST /orders/1/pay", refused, json({}));
  await session.fetch(...pay);
  expect(peer.sent("GET /orders/1/history").map(({ url }) => url.search)).toEqual(["", "?after=p%202"]);
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(2);
});

test("a history without end leaves the outcome unknown, and nothing is sent again [P0-18]", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  peer.on("POST /orders/1/pay", refused).on("GET /orders/1/history", (seen) => {
    const key = peer.sent("POST /orders/1/pay")[0]?.headers.get("x-operation-key");
    const second = seen.url.searchParams.get("after") === "p2";
    return json({ data: { entries: [second ? { what: "paid", key } : { what: "noted" }], after: "p2" } })(
      seen,
    );
  });
  // The second page names itself as the next, as a broken server may.
  await expect(session.fetch(...pay)).rejects.toMatchObject({
    code: "unknown-outcome",
    cause: { code: "parse" },
  });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
  expect(peer.sent("GET /orders/1/history")).toHaveLength(2);
});

test("without key and request id the actor is asked for, and one match of actor and time proves the write", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  const date = { Date: new Date(time.nowMs).toUTCString() };
  peer
    .on("GET /auth/me", json({ login: "dana" }))
    .on("GET /orders/1", json({}, { headers: date }))
    .on("PUT /orders/1/submission", () => {
      world.history.unshift({
        what: "submitted",
        by: { login: "dana" },
        when: new Date(time.nowMs).toISOString(),
      });
      return cut()({} as never);
    });
  expect(metaOf(await session.fetch(...submit))?.outcome).toBe("applied");
  expect(peer.log.at(-1)).toBe("GET /auth/me A1");
});

test("a write without an entity tag is a conflict when the history has moved on without it [P0-8]", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  peer.on("GET /orders/1", json({}, { headers: { Date: new Date(time.nowMs).toUTCString() } }));
  world.history.unshift({ what: "cancelled", key: "k", when: new Date(time.nowMs + 2_000).toISOString() });
  peer.on("POST /orders/1/pay", refused);
  await expect(session.fetch(...pay)).rejects.toMatchObject({ code: "state-conflict" });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("an unclear write without an entity tag stays unclear when the history has moved on without it", async () => {
  const { session, peer, time } = await openSession();
  const world = serveOrder(peer);
  peer.on("GET /orders/1", json({}, { headers: { Date: new Date(time.nowMs).toUTCString() } }));
  world.history.unshift({ what: "noted", key: "k", when: new Date(time.nowMs + 2_000).toISOString() });
  peer.on("POST /orders/1/pay", cut());
  await expect(session.fetch(...pay)).rejects.toMatchObject({ code: "unknown-outcome", phase: "reconcile" });
  expect(peer.sent("POST /orders/1/pay")).toHaveLength(1);
});

test("evidence that cannot be read for a moment is read again while the write settles", async () => {
  const { session, peer } = await openSession();
  const world = serveOrder(peer);
  peer.on("GET /orders/1", cut(), status(503), json({})).on("POST /orders/1/pay", (seen) => {
    world.history.unshift({ what: "paid", key: seen.headers.get("x-operation-key") });
    return cut()(seen);
  });
  expect(metaOf(await session.fetch(...pay))?.outcome).toBe("applied");
});

test("path parameters go over to the reads, whatever they hold", async () => {
  const { session, peer } = await openSession();
  peer
    .on("POST /orders/a%2Fb/pay", refused)
    .on("GET /orders/a%2Fb", json({}))
    .on("GET /orders/a%2Fb/history", json({ data: { entries: [], after: null } }));
  await session.fetch("/orders/a%2Fb/pay", { method: "POST" }).catch(() => {});
  expect(peer.log.slice(2, 4)).toEqual(["GET /orders/a%2Fb A2", "GET /orders/a%2Fb/history A2"]);
});

test("a base URL with a path of its own precedes the reads too", async () => {
  const { session, peer } = await openSession({ baseUrl: "https://orders.example/v1/" });
  peer
    .on("POST /v1/auth/refresh", json({ access_token: "A2" }))
    .on("POST /v1/orders/1/pay", refused, json({}))
    .on("GET /v1/orders/1", json({}))
    .on("GET /v1/orders/1/history", json({ data: { entries: [], after: null } }));
  await session.fetch(...pay);
  expect(peer.log).toEqual([
    "POST /v1/orders/1/pay A1",
    "POST /v1/auth/refresh",
    "GET /v1/orders/1 A2",
    "GET /v1/orders/1/history A2",
    "POST /v1/orders/1/pay A2",
  ]);
});
