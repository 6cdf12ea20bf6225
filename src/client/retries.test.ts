import { expect, test } from "vitest";
import { type OpenSession, openSession } from "./fixtures/open-session.ts";
import { cut, json, onlyFor, refused, status, tokens } from "./fixtures/scripts.ts";
import type { SessionOptions } from "./session-options.ts";

const ok = json({ ok: true });

async function open(
  options: Partial<SessionOptions> = {},
): Promise<OpenSession & { get: () => Promise<Response> }> {
  const opened = await openSession(options);
  return { ...opened, get: () => opened.session.fetch("/orders/1") };
}

test("a retry waits at least as long as Retry-After says [TR-1]", async () => {
  const { peer, time, get } = await open();
  peer.on("GET /orders/1", status(503, { "Retry-After": "1" }), ok);
  expect((await get()).status).toBe(200);
  expect(time.slept).toEqual([1_000]);
});

test("a date in Retry-After is read by the server's clock [TR-2]", async () => {
  const { peer, time, get } = await open();
  const server = (ms: number) => new Date(time.nowMs - 3_600_000 + ms).toUTCString();
  peer.on("GET /orders/1", status(429, { Date: server(0), "Retry-After": server(2_000) }), ok);
  await get();
  expect(time.slept).toEqual([1_500]);
});

test("a server that asks for an hour is answered by the caller, not by us [TR-3]", async () => {
  const { peer, time, get } = await open();
  peer.on("GET /orders/1", status(503, { "Retry-After": "3600" }));
  expect((await get()).status).toBe(503);
  expect(time.slept).toEqual([]);
});

test.for(["abc", "-1", "0", ""])("Retry-After: %s leaves the wait to the backoff [TR-4]", async (value) => {
  const { peer, time, get } = await open();
  peer.on("GET /orders/1", status(503, { "Retry-After": value }), ok);
  await get();
  expect(time.slept).toEqual([100]);
});

test("a call is retried twice, after waits drawn from 0 to a doubling bound [TR-5]", async () => {
  // The first is for the token's window.
  const draws = [0.5, 0.25, 0.75];
  const { peer, time, get } = await open({ random: () => draws.shift() ?? 0 });
  peer.on("GET /orders/1", status(500));
  expect((await get()).status).toBe(500);
  expect(peer.sent("GET")).toHaveLength(3);
  expect(time.slept).toEqual([50, 300]);
});

test("however often a call is retried, no wait is drawn from more than ten seconds [TR-5]", async () => {
  const { peer, time, get } = await open({ random: () => 1, maxRetries: 8 });
  peer.on("GET /orders/1", status(500));
  await get();
  expect(time.slept).toEqual([200, 400, 800, 1_600, 3_200, 6_400, 10_000, 10_000]);
});

test("when everything fails the session stops retrying, and good calls fill its budget again [TR-6] [TR-7]", async () => {
  const { peer, get } = await open();
  peer.on("GET /orders/1", status(503));
  for (let n = 0; n < 100; n += 1) await get();
  expect(peer.sent("GET")).toHaveLength(110);
  await get();
  expect(peer.sent("GET")).toHaveLength(111);

  peer.on("GET /orders/1", ok);
  for (let n = 0; n < 50; n += 1) await get();
  peer.on("GET /orders/1", status(503), ok);
  expect((await get()).status).toBe(200);
});

test.for([
  ["a lost answer", cut()],
  ["a 408 [TR-13]", status(408)],
  ["a 425 [TR-13]", status(425)],
  ["a 502", status(502)],
] as const)("%s is passed over by a read [TR-10] [TR-11]", async ([, script]) => {
  const { peer, get } = await open();
  peer.on("GET /orders/1", script, ok);
  expect((await get()).status).toBe(200);
});

test("retries can be switched off [TR-23]", async () => {
  const { peer, get } = await open({ maxRetries: 0 });
  peer.on("GET /orders/1", status(503), ok);
  expect((await get()).status).toBe(503);
});

test("refresh and retries have budgets of their own [RX-18]", async () => {
  const { peer, get } = await open();
  peer.on("GET /orders/1", status(503), refused, status(503), ok);
  expect((await get()).status).toBe(200);
  expect(peer.log.map((line) => line.replace(/^GET .* /, ""))).toEqual([
    "A1",
    "A1",
    "POST /auth/refresh",
    "A2",
    "A2",
  ]);
});

test("a lost answer after a refresh is retried without another refresh [RX-20]", async () => {
  const { peer, get } = await open();
  peer.on("GET /orders/1", refused, cut(), onlyFor("A2"));
  expect((await get()).status).toBe(200);
  expect(peer.sent("POST /auth/refresh")).toHaveLength(1);
});

test("a caller who gives up while a retry waits leaves at once [AB-5]", async () => {
  const caller = new AbortController();
  const { session, peer } = await open({
    sleep: (_, { signal } = {}) => {
      caller.abort();
      return Promise.reject(signal?.reason);
    },
  });
  peer.on("GET /orders/1", status(503, { "Retry-After": "5" }));
  await expect(session.fetch("/orders/1", { signal: caller.signal })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(peer.sent("GET")).toHaveLength(1);
});

test("a stream is not retried", async () => {
  const { session, peer } = await open();
  peer.on("PUT /orders/1/note", status(503), ok);
  const init: RequestInit & { duplex: "half" } = {
    method: "PUT",
    body: new Blob(["a"]).stream(),
    duplex: "half",
  };
  expect((await session.fetch("/orders/1/note", init)).status).toBe(503);
});

test("a token that the retry's own answer refuses is still renewed once", async () => {
  const { peer, get } = await open();
  peer.on("GET /orders/1", cut(), onlyFor("A2")).on("POST /auth/refresh", tokens(2));
  expect((await get()).status).toBe(200);
});

test("a server that says not to retry is heeded [TR-24]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(503, { "X-Should-Retry": "false" }));
  expect((await session.fetch("/orders/1")).status).toBe(503);
  expect(peer.log).toHaveLength(1);
});

test("attempts say which one of which call they are, where that is asked for [TR-21]", async () => {
  const { session, peer } = await openSession({ callIds: true });
  peer.on("GET /orders/1", status(503), refused, json({}));
  await session.fetch("/orders/1");
  const ids = peer.sent("GET").map(({ headers }) => headers.get("x-request-id"));
  expect(ids[0]).toMatch(/^[\da-f-]{36}$/);
  expect(new Set(ids).size).toBe(1);
  expect(peer.sent("GET").map(({ headers }) => headers.get("x-attempt"))).toEqual(["1", "2", "3"]);
});

test("a call bears no such headers by itself, for a browser's server would have to allow them", async () => {
  const { session, peer } = await openSession();
  await session.fetch("/orders/1");
  expect([...(peer.seen[0]?.headers.keys() ?? [])].sort()).toEqual(["accept", "authorization"]);
});
