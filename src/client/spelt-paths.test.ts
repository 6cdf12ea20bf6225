import { expect, test } from "vitest";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createGate, cut, json, refused, status } from "./fixtures/scripts.ts";
import { memoryJournal, metaOf, resumePending } from "./index.ts";

/** Each is the submission of order 1, to one server or another. */
const spellings = [
  "/orders/1/%73ubmission",
  "/%6f%72%64%65%72%73/%31/submission",
  "/orders/1/./submission",
  "/orders/1/%2E/submission",
  "/orders/2/../1/submission",
  "/orders/2/%2e%2e/1/submission",
  "/orders/1/submission?at=1",
  "/orders/1/submission#at",
  "/orders/1/submission/",
  "/orders/1/submission//",
  "/orders/1//submission",
  "//orders/1/submission",
  "/orders\\1\\submission",
  "/orders//1/%73ubmission/?at=1",
];

/** The path as it goes over the wire. */
const onTheWire = (address: string) => new URL(baseUrl + address).pathname;

test.for(spellings)("%s is a critical write, whatever the spelling [P0-24]", async (address) => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  peer.on(`PUT ${onTheWire(address)}`, status(503));
  await expect(session.fetch(address, { method: "PUT" })).rejects.toMatchObject({
    code: "unknown-outcome",
    entriesRead: 0,
  });
  expect(peer.sent("PUT")).toHaveLength(1);
});

test.for([
  "https://orders.example/%761/orders/1/submission",
  "https://orders.example//v1/orders/1/submission",
])("%s is a critical write below its base URL [P0-24]", async (address) => {
  const { session, peer } = await openSession({ baseUrl: `${baseUrl}/v1` });
  peer.on(`PUT ${new URL(address).pathname}`, status(503));
  peer
    .on("GET /v1/orders/1", json({ id: 1 }))
    .on("GET /v1/orders/1/history", json({ data: { entries: [] } }));
  await expect(session.fetch(address, { method: "PUT" })).rejects.toMatchObject({ entriesRead: 0 });
  expect(peer.sent("PUT")).toHaveLength(1);
});

test("a method in small letters makes no critical write another", async () => {
  const { session, peer } = await openSession();
  serveOrder(peer);
  peer.on("PUT /orders/1/submission", status(503));
  const init = { method: "put", headers: new Headers() };
  await expect(session.send(`${baseUrl}/orders/1/submission`, init)).rejects.toMatchObject({
    code: "unknown-outcome",
  });
  expect(peer.sent("PUT")).toHaveLength(1);
  // Of this one the platform would leave the letters small.
  await session.send(`${baseUrl}/orders/1`, { method: "patch", headers: new Headers() });
  expect(peer.sent("PATCH")).toHaveLength(1);
});

test.for(spellings)("while a critical write is under way, %s is not begun [P0-15]", async (address) => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("PUT /orders/1/submission", gate.before(json({})));
  const first = session.fetch("/orders/1/submission", { method: "PUT" });
  await gate.arrived;
  await expect(session.fetch(address, { method: "PUT" })).rejects.toMatchObject({
    code: "already-in-flight",
  });
  gate.open();
  await first;
  expect(peer.log).toHaveLength(1);
});

test("the evidence of an order whose name needs escapes is read under that name", async () => {
  const { session, peer } = await openSession();
  const order = "/orders/a%2Fb%2525%20%C3%B6";
  peer.on(`PUT ${order}/submission/`, refused);
  peer.on(`GET ${order}`, json({ id: 1 }));
  peer.on(`GET ${order}/history`, json({ data: { entries: [] } }));
  await session.fetch(`${order}/submission/`, { method: "PUT" }).catch(() => {});
  expect(peer.log).toContain(`GET ${order}/history A2`);
});

test.for([
  "/orders/1/submissions",
  "/orders/1/submission/x",
  "/x/orders/1/submission",
  "/orders/1%2Fsubmission",
])("%s is something else, and goes by its method", async (address) => {
  const { session, peer } = await openSession({ maxRetries: 1 });
  peer.on(`PUT ${address}`, status(503));
  expect((await session.fetch(address, { method: "PUT" })).status).toBe(503);
  expect(peer.sent("PUT")).toHaveLength(2);
});

test("an operation of the root itself is found, and nothing beside the base URL is taken for it", async () => {
  const root = { method: "PUT", path: "/", replay: "guarded", secured: false } as const;
  const { session, peer } = await openSession({
    baseUrl: `${baseUrl}/v1`,
    contract: { operations: { root }, session: { tokens: { accessToken: "$response.body#/a" } } },
  });
  peer.on("PUT /v1/", json({})).on("PUT /v2", json({}));
  expect(metaOf(await session.fetch("/", { method: "PUT" }))?.operationId).toBe("root");
  expect(metaOf(await session.fetch(`${baseUrl}/v2`, { method: "PUT" }))?.operationId).toBeUndefined();
});

test("a write that was spelt with two slashes first is looked for at its own host, and at no other", async () => {
  const journal = memoryJournal();
  const { session, peer } = await openSession({ journal });
  peer.on("POST //orders/1/pay", cut(), json({}));
  await expect(session.fetch("//orders/1/pay", { method: "POST" })).rejects.toMatchObject({
    code: "unknown-outcome",
  });
  serveOrder(peer);
  expect(await resumePending(session, journal)).toMatchObject([{ meta: { outcome: "replayed" } }]);
  expect(new Set(peer.seen.map(({ url }) => url.host))).toEqual(new Set(["orders.example"]));
});
