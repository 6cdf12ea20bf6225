import { expect, test } from "vitest";
import { apiKeyGrant } from "./api-key-grant.ts";
import { createSession } from "./create-session.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { InvalidCredentialsError } from "./errors/invalid-credentials-error.ts";
import { SignedOutError } from "./errors/signed-out-error.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { orderContract } from "./fixtures/order-contract.ts";
import { createPeer, type Peer } from "./fixtures/peer.ts";
import { createGate, json, onlyFor, refused, status, tokens } from "./fixtures/scripts.ts";
import { passwordGrant } from "./password-grant.ts";
import type { Session } from "./session.ts";

const credentials = { username: "dana", password: "pass-word" };

function closedSession(peer: Peer): Session {
  return createSession({ baseUrl, contract: orderContract, fetch: peer.fetch });
}

test("a call after the sign-in bears its token, once, and asks for JSON [SGN-1]", async () => {
  const peer = createPeer().on("POST /auth/login", tokens(1)).on("GET /orders/1", onlyFor("A1"));
  const session = closedSession(peer);
  await session.signIn(credentials);
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.log).toEqual(["POST /auth/login", "GET /orders/1 A1"]);
  expect(peer.seen[1]?.headers.get("authorization")).toBe("Bearer A1");
  expect(peer.seen[1]?.headers.get("accept")).toBe("application/json");
});

test("credentials go where the contract says, and nowhere else [SGN-7]", async () => {
  const peer = createPeer().on("POST /auth/login", tokens(1));
  await closedSession(peer).signIn(credentials);
  expect(JSON.parse(peer.seen[0]?.body ?? "")).toEqual({ login: "dana", secret: { password: "pass-word" } });
  expect(peer.seen[0]?.url.href).toBe(`${baseUrl}/auth/login`);
  expect(peer.seen[0]?.headers.get("content-type")).toBe("application/json");
});

test("every call bears the token of one sign-in [SGN-2]", async () => {
  const peer = createPeer().on("POST /auth/login", tokens(1));
  const session = closedSession(peer);
  await session.signIn(credentials);
  const paths = ["/orders", "/orders/1", "/orders/2", "/orders/1/history", "/auth/me"];
  await Promise.all(paths.map((path) => session.fetch(path)));
  expect(peer.sent("POST /auth/login")).toHaveLength(1);
  expect(peer.sent("GET").map(({ token }) => token)).toEqual(paths.map(() => "A1"));
});

test("sign-in, refresh and recovery bear no token [SGN-3]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /auth/login", tokens(2));
  await session.refresh("A1");
  await session.signIn(credentials);
  await session.fetch("/auth/password-reset", { method: "POST" });
  expect(peer.seen.map(({ headers }) => headers.has("authorization"))).toEqual([false, false, false]);
});

test("without a session nothing is sent [SGN-4]", async () => {
  const peer = createPeer();
  const call = closedSession(peer).fetch("/orders/1");
  await expect(call).rejects.toBeInstanceOf(SignedOutError);
  await expect(call).rejects.toMatchObject({ reason: "no_session" });
  expect(peer.log).toEqual([]);
});

test("a refused sign-in is not tried again and ends no session [SGN-5]", async () => {
  const { session, peer } = await openSession();
  let ended = 0;
  session.on("signedOut", () => ended++);
  peer.on("POST /auth/login", refused);
  await expect(session.signIn(credentials)).rejects.toBeInstanceOf(InvalidCredentialsError);
  expect(peer.log).toEqual(["POST /auth/login"]);
  expect(ended).toBe(0);
  expect(await session.token()).toBe("A1");
});

test("a sign-in that the server cannot take is not tried again [SGN-6]", async () => {
  const peer = createPeer().on("POST /auth/login", status(503));
  await expect(closedSession(peer).signIn(credentials)).rejects.toBeInstanceOf(HttpError);
  expect(peer.log).toEqual(["POST /auth/login"]);
});

test("two sessions in one process never use each other's tokens [SGN-10]", async () => {
  const [a, b] = await Promise.all([openSession(), openSession({ tokens: { accessToken: "B1" } })]);
  const calls = Array.from({ length: 20 }, (_, index) =>
    (index % 2 === 0 ? a : b).session.fetch("/orders/1"),
  );
  await Promise.all(calls);
  expect(a.peer.seen.map(({ token }) => token)).toEqual(Array.from({ length: 10 }, () => "A1"));
  expect(b.peer.seen.map(({ token }) => token)).toEqual(Array.from({ length: 10 }, () => "B1"));
});

test("signing out ends the session at once, and the server is told", async () => {
  const { session, peer } = await openSession();
  const reasons: string[] = [];
  session.on("signedOut", ({ reason }) => reasons.push(reason));
  const leaving = session.signOut();
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "signed_out" });
  await leaving;
  expect(peer.log).toEqual(["POST /auth/logout A1"]);
  expect(reasons).toEqual(["signed_out"]);
});

test("signing out succeeds when the server cannot be reached", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /auth/logout", () => Promise.reject(new TypeError("fetch failed")));
  await session.signOut();
  await expect(session.token()).rejects.toBeInstanceOf(SignedOutError);
});

test("what a refresh brings after the sign-out is not kept, and who waited is told [AB-9]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", onlyFor("A2")).on("POST /auth/refresh", gate.before(tokens(2)));
  const call = session.fetch("/orders/1");
  await gate.arrived;
  await session.signOut();
  await expect(call).rejects.toMatchObject({ code: "signed-out" });
  gate.open();
  await expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(SignedOutError);
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh", "POST /auth/logout A1"]);
});

test("a late answer of a fetch that heeds no signal is not kept either [AB-9]", async () => {
  const gate = createGate();
  const peer = createPeer().on("POST /auth/refresh", gate.before(tokens(2)));
  const deaf = (request: Request) => peer.fetch(new Request(request, { signal: null }));
  const { session } = await openSession({ peer, fetch: deaf });
  const renewed = session.refresh("A1");
  await gate.arrived;
  await session.signOut();
  gate.open();
  await expect(renewed).rejects.toMatchObject({ reason: "signed_out" });
  await expect(session.token()).rejects.toBeInstanceOf(SignedOutError);
});

test("a call that waits for its next try never goes out in another session [AB-10]", async () => {
  const peer = createPeer().on("GET /orders/1", status(503), json({}));
  const { session } = await openSession({
    peer,
    async sleep() {
      await session.signOut();
      await session.adopt({ accessToken: "V" });
    },
  });
  await expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(SignedOutError);
  expect(peer.sent("GET /orders/1 V")).toEqual([]);
});

test("a call whose body is still being read belongs to the session that it was made in [AB-10]", async () => {
  const { session, peer } = await openSession();
  const text = new TransformStream<Uint8Array, Uint8Array>();
  const init: RequestInit & { duplex: "half" } = { method: "PUT", body: text.readable, duplex: "half" };
  const headers = { "Content-Type": "text/plain" };
  const call = session.fetch(new Request(`${baseUrl}/orders/1/note`, { ...init, headers }));
  await session.signOut();
  await session.adopt({ accessToken: "V" });
  await text.writable.close();
  await expect(call).rejects.toBeInstanceOf(SignedOutError);
  expect(peer.sent("PUT")).toEqual([]);
});

test("a call that began in one session never goes out in the next [AB-10]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer
    .on("GET /orders/1", onlyFor("V"))
    .on("POST /auth/refresh", gate.before(tokens(2)))
    .on("POST /auth/login", json({ access_token: "V", token_type: "Bearer" }));
  const waiting = expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(SignedOutError);
  await gate.arrived;
  await session.signOut();
  await session.signIn(credentials);
  gate.open();
  await waiting;
  expect(peer.sent("GET /orders/1 V")).toEqual([]);
  expect((await session.fetch("/orders/1")).status).toBe(200);
});

test("an API key's 401 is final [RX-14]", async () => {
  const peer = createPeer().on("GET /orders/1", refused);
  const session = createSession({
    baseUrl,
    contract: orderContract,
    fetch: peer.fetch,
    grant: apiKeyGrant("K", { dangerouslyAllowBrowser: true }),
  });
  expect((await session.fetch("/orders/1")).status).toBe(401);
  expect(peer.log).toEqual(["GET /orders/1 K"]);
});

test("a contract without sessions is called without tokens", async () => {
  const { resetPassword, getOrder } = orderContract.operations;
  const peer = createPeer().on("POST /auth/password-reset", status(204));
  const contract = { operations: { resetPassword, getOrder } };
  const session = createSession({ baseUrl, contract, fetch: peer.fetch });
  expect((await session.fetch("/auth/password-reset", { method: "POST" })).status).toBe(204);
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "no_session" });
  await expect(session.signIn(credentials)).rejects.toThrow(ConfigurationError);
  expect(peer.log).toEqual(["POST /auth/password-reset"]);
});

test("a disposed session sends nothing more, and leaves its store to others [AB-12]", async () => {
  const { session, peer } = await openSession();
  const gate = createGate();
  peer.on("GET /orders/1", onlyFor("A2")).on("POST /auth/refresh", gate.before(tokens(2)));
  const call = session.fetch("/orders/1");
  await gate.arrived;
  session.dispose();
  await expect(call).rejects.toMatchObject({ reason: "disposed" });
  await expect(session.fetch("/orders/1")).rejects.toMatchObject({ reason: "disposed" });
  expect(peer.log).toEqual(["GET /orders/1 A1", "POST /auth/refresh"]);
});

test.for([
  ["a name that is unknown", { baseUrl, retries: 3 }, /no option retries/],
  ["a duration below 0", { baseUrl, refreshTimeoutMs: -1 }, /refreshTimeoutMs is -1/],
  ["plain http to another machine [SGN-8]", { baseUrl: "http://api.example" }, /in the clear/],
  ["a base URL that is none", { baseUrl: "orders" }, /not an absolute URL/],
  [
    "a contract that names what it lacks",
    { baseUrl, contract: { ...orderContract, operations: {} } },
    /no operation login/,
  ],
  [
    "a password for a contract without sessions",
    { baseUrl, contract: { operations: {} }, grant: passwordGrant },
    /no x-session/,
  ],
] as const)("a session refuses %s at once", ([, options, message]) => {
  expect(() => createSession(options)).toThrow(ConfigurationError);
  expect(() => createSession(options)).toThrow(message);
});

test("an injected fetch is the only one that is called, and as a plain function [EN-1]", async () => {
  const peer = createPeer().on("POST /auth/login", tokens(1)).on("POST /auth/refresh", tokens(2));
  peer.on("GET /orders/1", onlyFor("A2")).on("GET /elsewhere", json({}));
  const receivers: unknown[] = [];
  function fetch(this: unknown, request: Request): Response | Promise<Response> {
    receivers.push(this);
    return peer.fetch(request);
  }
  const session = createSession({ baseUrl, contract: orderContract, fetch });
  await session.signIn({ username: "dana", password: "p" });
  await session.fetch("/orders/1");
  await session.fetch("https://other.example/elsewhere");
  await session.signOut();
  expect(receivers).toHaveLength(peer.log.length);
  expect(peer.log).toHaveLength(6);
  expect(new Set(receivers)).toEqual(new Set([undefined]));
});

test("two users in one process share nothing, however their calls interleave [EN-4] [SGN-10]", async () => {
  const users = await Promise.all(["a", "b"].map((user) => openSession({ tokens: { accessToken: user } })));
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => users[index % 2]?.session.fetch(`/orders/${index}`)),
  );
  expect(users.map(({ peer }) => [...new Set(peer.seen.map(({ token }) => token))])).toEqual([["a"], ["b"]]);
  const [first, second] = users;
  await first?.session.signOut();
  expect((await second?.session.fetch("/orders/1"))?.status).toBe(404);
});

test("a session that is not used asks for nothing, and has no timer [PRO-17]", async () => {
  const waits: number[] = [];
  const { peer, time } = await openSession({
    sleep: async (ms) => {
      waits.push(ms);
    },
  });
  time.nowMs += 3_600_000;
  expect(peer.log).toEqual([]);
  expect(waits).toEqual([]);
});
