import { expect, test } from "vitest";
import { RefreshFailedError } from "./errors/refresh-failed-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import { openSession } from "./fixtures/open-session.ts";
import { createGate, json, onlyFor, refused, status, tokens } from "./fixtures/scripts.ts";
import { metaOf } from "./session-fetch.ts";

test("a 401 on a read refreshes once and sends the read again once [RX-1]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2"));
  const answer = await session.fetch("/orders/1");
  expect(answer.status).toBe(200);
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh", "GET /orders/1 A2"]);
  expect(metaOf(answer)).toMatchObject({ attempts: 2, refreshed: true, replayed: true, outcome: "replayed" });
});

test("a read is not sent again when the refresh fails, and the session is kept [RX-2]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2")).on("POST /auth/refresh", status(503));
  await expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(RefreshFailedError);
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh"]);
  expect(await session.token()).toBe("A1");
});

test("a second 401 ends the call and leaves the session alone [RX-3]", async () => {
  const { session, peer } = await openSession();
  let ended = 0;
  session.on("signedOut", () => ended++);
  peer.on("GET /orders/1", refused);
  expect((await session.fetch("/orders/1")).status).toBe(401);
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh", "GET /orders/1 A2"]);
  expect(await session.token()).toBe("A2");
  expect(ended).toBe(0);
});

test("the same call made again after a second 401 refreshes before it is sent", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A3"));
  await session.fetch("/orders/1");
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.log.slice(3)).toEqual(["POST /auth/refresh", "GET /orders/1 A3"]);
});

test("a call that refreshed before it was sent does not refresh again", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused);
  await session.fetch("/orders/1");
  expect((await session.fetch("/orders/1")).status).toBe(401);
  expect(peer.log.slice(3)).toEqual(["POST /auth/refresh", "GET /orders/1 A3"]);
});

test("a call that was refused with the present token does not keep others from using it", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused).on("GET /orders/2", onlyFor("A2"));
  await session.fetch("/orders/1");
  expect((await session.fetch("/orders/2")).status).toBe(200);
  expect(peer.sent("POST /auth/refresh")).toHaveLength(1);
});

test("reads refused at once share one refresh, and each is sent again [RX-4]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2"));
  const answers = await Promise.all(Array.from({ length: 10 }, () => session.fetch("/orders/1")));
  expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(peer.sent("POST /auth/refresh")).toHaveLength(1);
  expect(peer.sent("GET /orders/1 A1")).toHaveLength(10);
  expect(peer.sent("GET /orders/1 A2")).toHaveLength(10);
});

test("a 401 that arrives after the refresh uses the new token without another refresh [RX-5]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", gate.before(refused), onlyFor("A2")).on("GET /orders/2", onlyFor("A2"));
  const slow = session.fetch("/orders/1");
  await session.fetch("/orders/2");
  gate.open();
  expect((await slow).status).toBe(200);
  expect(peer.sent("POST /auth/refresh")).toHaveLength(1);
  expect(peer.log.at(-1)).toBe("GET /orders/1 A2");
});

test("calls that begin during a refresh wait for it rather than use the refused token [RX-6]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer
    .on("GET /orders/1", onlyFor("A2"))
    .on("GET /orders/2", onlyFor("A2"))
    .on("POST /auth/refresh", gate.before(tokens(2)));
  const first = session.fetch("/orders/1");
  await gate.arrived;
  const later = Array.from({ length: 10 }, () => session.fetch("/orders/2"));
  gate.open();
  await Promise.all([first, ...later]);
  expect(peer.sent("GET /orders/2 A1")).toHaveLength(0);
  expect(peer.sent("GET /orders/2 A2")).toHaveLength(10);
});

test("a refused refresh ends the session without a second one [RX-7]", async () => {
  const { session, peer } = await openSession();
  const reasons: string[] = [];
  session.on("signedOut", ({ reason }) => reasons.push(reason));
  peer.on("GET /orders/1", refused).on("POST /auth/refresh", refused);
  const call = session.fetch("/orders/1");
  await expect(call).rejects.toBeInstanceOf(SignedOutError);
  await expect(call).rejects.toMatchObject({ reason: "refresh_rejected" });
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh"]);
  expect(reasons).toEqual(["refresh_rejected"]);
});

test("a 403 neither refreshes nor is sent again [RX-8]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(403, { "WWW-Authenticate": 'Bearer error="insufficient_scope"' }));
  expect((await session.fetch("/orders/1")).status).toBe(403);
  expect(peer.log).toEqual(["GET /orders/1 A1"]);
});

test("a 401 without a challenge is taken to be about the token [RX-9]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", json({ error: "invalid_token" }, { status: 401 }), json({ ok: true }));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh", "GET /orders/1 A2"]);
});

test("a 401 that asks for another scheme than Bearer is the answer [RX-10]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(401, { "WWW-Authenticate": "Basic realm=x" }));
  expect((await session.fetch("/orders/1")).status).toBe(401);
  expect(peer.log).toEqual(["GET /orders/1 A1"]);
});

test("PUT and DELETE are sent again once, with the same bytes [RX-11] [BD-1]", async () => {
  const { session, peer } = await openSession();
  peer.on("PUT /orders/1/note", refused, json({ ok: true })).on("DELETE /orders/1/note", onlyFor("A3"));
  const body = JSON.stringify({ text: "ä".repeat(5_000) });
  await session.fetch("/orders/1/note", {
    method: "PUT",
    body,
    headers: { "Content-Type": "application/json" },
  });
  await session.fetch("/orders/1/note", { method: "DELETE" });
  const puts = peer.sent("PUT");
  expect(puts.map((seen) => seen.body)).toEqual([body, body]);
  expect(puts.map((seen) => seen.headers.get("content-type"))).toEqual([
    "application/json",
    "application/json",
  ]);
  expect(peer.sent("DELETE").map(({ token }) => token)).toEqual(["A2", "A3"]);
});

test("a POST that the contract calls idempotent is sent again with the same body and key [RX-12] [IK-2]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders/search", onlyFor("A2"));
  await session.fetch("/orders/search", { method: "POST", body: '{"q":1}' });
  const [first, second] = peer.sent("POST /orders/search");
  expect(second?.body).toBe(first?.body);
  expect(first?.headers.get("x-operation-key")).toMatch(/^[0-9a-f-]{36}$/);
  expect(second?.headers.get("x-operation-key")).toBe(first?.headers.get("x-operation-key"));
});

test("the second sending has every header of the first but the token [RX-16]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", onlyFor("A2"));
  const headers = {
    "If-None-Match": '"7"',
    traceparent: "00-1-2-01",
    "Accept-Language": "de",
    Accept: "text/csv",
  };
  await session.fetch("/orders/1", { headers });
  const [first, second] = peer.sent("GET /orders/1").map((seen) => new Map(seen.headers));
  first?.delete("authorization");
  second?.delete("authorization");
  expect(second).toEqual(first);
  expect(second?.get("traceparent")).toBe("00-1-2-01");
});

test("an operation without security bears no token, and its 401 refreshes nothing [RX-17] [SGN-3]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /auth/password-reset", refused);
  const answer = await session.fetch("/auth/password-reset", { method: "POST", body: "{}" });
  expect(answer.status).toBe(401);
  expect(peer.log).toEqual(["POST /auth/password-reset"]);
});

test("a 401 that arrives after the sign-out neither refreshes nor is followed by another sending [RX-21]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", gate.before(refused));
  const call = session.fetch("/orders/1");
  await gate.arrived;
  await session.signOut();
  gate.open();
  await expect(call).rejects.toMatchObject({ code: "signed-out", reason: "signed_out" });
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/logout A1"]);
});

test("a HEAD is sent again after a refresh as a GET is [RX-22]", async () => {
  const { session, peer } = await openSession();
  peer.on("HEAD /orders/1", onlyFor("A2", status(200)));
  expect((await session.fetch("/orders/1", { method: "HEAD" })).status).toBe(200);
  expect(peer.log).toEqual(["HEAD /orders/1 A1", "POST /auth/refresh", "HEAD /orders/1 A2"]);
});

test.for([400, 404, 405, 409, 410, 412, 413, 415, 422, 501])(
  "a %i is the answer, at once [TR-12]",
  async (code) => {
    const { session, peer } = await openSession();
    peer.on("GET /orders/1", status(code)).on("PUT /orders/1/note", status(code));
    expect((await session.fetch("/orders/1")).status).toBe(code);
    expect((await session.fetch("/orders/1/note", { method: "PUT", body: "{}" })).status).toBe(code);
    expect(peer.log).toEqual(["GET /orders/1 A1", "PUT /orders/1/note A1"]);
  },
);
