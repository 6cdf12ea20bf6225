import { Console } from "node:console";
import { Writable } from "node:stream";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { apiKeyGrant } from "./api-key-grant.ts";
import { createClient } from "./create-client.ts";
import { createSession } from "./create-session.ts";
import { createPeer } from "./fixtures/peer.ts";
import { json, refused, status } from "./fixtures/scripts.ts";
import { memoryStore } from "./memory-store.ts";
import { items } from "./paging/pages.ts";
import { queryOptions } from "./react-query/query-options.ts";
import { unwrap } from "./unwrap.ts";

const secret = /SECRET/;
const baseUrl = "https://orders.example";
const orders = "/api/clients/{clientId}/orders";
const call = { params: { path: { clientId: "cl_1" } } };

/** Everything that a program, a logger or a crash reporter may make of a value. */
function printed(value: unknown): string {
  let written = "";
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written += chunk;
      done();
    },
  });
  const log = new Console(stream, stream);
  log.log(value);
  log.error("%o %O %j %s", value, value, value, value);
  log.dir(value, { depth: 9, showHidden: true });
  const object = Object(value);
  const parts = [
    String(value),
    JSON.stringify(value),
    inspect(value, { depth: 9, showHidden: true, getters: true }),
    inspect(Object.getOwnPropertyDescriptors(object), { depth: 9 }),
    inspect(tryToClone(value), { depth: 9 }),
    written,
  ];
  return parts.join("\n");
}

/** What holds functions cannot be sent to another thread, and what can shows no more there. */
function tryToClone(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

async function signedIn() {
  const tokens = { accessToken: "SECRET-A1", refreshToken: "SECRET-R1", expiresIn: 900 };
  const renewed = { ...tokens, accessToken: "SECRET-A2", refreshToken: "SECRET-R2" };
  const peer = createPeer()
    .on("POST /api/auth/sign-in", json(tokens))
    .on("POST /api/auth/refresh", json(renewed))
    .on("GET /api/clients/cl_1/orders", refused, json({ items: [], nextCursor: null }));
  const store = memoryStore();
  const session = createSession({ baseUrl, fetch: peer.fetch, store });
  await session.signIn({ username: "dana", password: "SECRET-password" });
  return { session, store, peer, client: createClient({ session }) };
}

test("a session, its client, its store and what is made of them print no token [ER-1] [ER-2]", async () => {
  const { session, store, client } = await signedIn();
  const answer = await client.GET(orders, call);
  expect(answer.meta.refreshed).toBe(true);
  const list = items(client, orders, call);
  for (const value of [session, client, store, answer.meta, list, queryOptions(client, orders, call)]) {
    expect(printed(value)).not.toMatch(secret);
  }
});

test("an answer prints the server's words, and no token [ER-1]", async () => {
  const { client } = await signedIn();
  const answer = await client.GET(orders, call);
  expect(printed(answer)).not.toMatch(secret);
  expect(printed(answer.response)).not.toMatch(secret);
});

test("a session with an API key prints no key, nor does its refusal [ER-1]", async () => {
  const peer = createPeer().on("GET /api/clients/cl_1/orders", json({ title: "No" }, { status: 401 }));
  const grant = apiKeyGrant("SECRET-key");
  const session = createSession({ baseUrl, fetch: peer.fetch, grant });
  const client = createClient({ session });
  const answer = await client.GET(orders, call);
  const error = await Promise.resolve()
    .then(() => unwrap(answer))
    .catch((failure: unknown) => failure);
  expect(error).toMatchObject({ status: 401 });
  for (const value of [grant, session, client, answer, error]) expect(printed(value)).not.toMatch(secret);
});

test("an event prints no token, whatever happened [ER-2]", async () => {
  const { session, peer } = await signedIn();
  const events: [name: string, event: unknown][] = [];
  const names = [
    "signedIn",
    "signedOut",
    "refreshed",
    "scopeChanged",
    "refreshFailed",
    "storeError",
    "criticalWrite",
  ] as const;
  for (const name of names) session.on(name, (event) => events.push([name, event]));
  await session.refresh();
  peer.on("POST /api/auth/refresh", status(401));
  await session.refresh().catch(() => {});
  await session.adopt({ accessToken: "SECRET-A3" });
  await session.signOut();
  const heard = events.map(([name]) => name);
  expect(heard).toEqual(expect.arrayContaining(["refreshed", "signedIn", "signedOut"]));
  for (const event of events) expect(printed(event)).not.toMatch(secret);
});

test("an error answer names the request to quote to support [ER-8]", async () => {
  const { client, peer } = await signedIn();
  const headers = { "X-Request-Id": "rq_7" };
  peer.on("GET /api/clients/cl_1/orders", json({ title: "Gone" }, { status: 404, headers }));
  const answer = await client.GET(orders, call);
  const error = await Promise.resolve()
    .then(() => unwrap(answer))
    .catch((failure: unknown) => failure);
  expect(error).toMatchObject({ name: "HttpError", requestId: "rq_7" });
  expect(answer.meta.requestIds).toEqual(["rq_7"]);
});

test("an answer that nobody can read is not quoted, whichever way its error is printed [ER-1]", async () => {
  const { client, peer } = await signedIn();
  peer.on("GET /api/clients/cl_1/orders", () => new Response("SECRET"));
  const error = await client.GET(orders, call).catch((failure: unknown) => failure);
  expect(error).toMatchObject({ code: "parse" });
  for (let one = error; one instanceof Error; one = one.cause) expect(printed(one)).not.toMatch(secret);
});
