import { expect, test } from "vitest";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { serveOrder } from "./fixtures/order-world.ts";
import { createPeer } from "./fixtures/peer.ts";
import { json, refused, rotating, status, tokens } from "./fixtures/scripts.ts";

/** Plays everything that a session sends, and notes how each request leaves. */
async function play(note: (request: Request) => string): Promise<string[]> {
  const notes: string[] = [];
  const peer = createPeer()
    .on("POST /auth/refresh", rotating())
    .on("POST /auth/login", tokens(7))
    .on("POST /auth/logout", status(204))
    .on("POST /orders/1/pay", refused, json({}))
    .on("PUT /orders/1/note", json({}));
  serveOrder(peer);
  const { session } = await openSession({
    peer,
    fetch(request) {
      notes.push(`${request.method} ${new URL(request.url).pathname} ${note(request)}`);
      return peer.fetch(request);
    },
  });
  await session.fetch("/orders/1/pay", { method: "POST", redirect: "follow" });
  await session.fetch(new Request(`${baseUrl}/orders/1/note`, { method: "PUT", redirect: "follow" }));
  await session.signIn({ username: "dana", password: "p" });
  await session.signOut();
  return notes;
}

const all = [
  "POST /orders/1/pay",
  "POST /auth/refresh",
  "GET /orders/1",
  "GET /orders/1/history",
  "POST /orders/1/pay",
  "PUT /orders/1/note",
  "POST /auth/login",
  "POST /auth/logout",
];

test("the platform follows no redirect of any request, whatever the caller says [OR-2] [OR-9]", async () => {
  expect(await play(({ redirect }) => redirect)).toEqual(all.map((line) => `${line} manual`));
});

test("what holds tokens, and evidence, is read past every cache and kept in none [P0-14]", async () => {
  const uncached = /auth|GET/;
  const want = all.map((line) => `${line} ${uncached.test(line) ? "no-store" : "default"}`);
  expect(await play(({ cache }) => cache)).toEqual(want);
});

const moved = status(302, { Location: "https://files.example/reports/1?signature=s" });

test.for([
  ["/orders/1/report", { redirect: "manual" }],
  [new Request(`${baseUrl}/orders/1/report`, { redirect: "manual" }), undefined],
] as const)("who asks for redirects gets them, and nothing is followed", async ([input, init]) => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1/report", moved);
  const answer = await session.fetch(input, init);
  expect([answer.status, answer.headers.get("location")]).toEqual([
    302,
    "https://files.example/reports/1?signature=s",
  ]);
  expect(peer.log).toHaveLength(1);
});

test("who refuses redirects has not even a read follow one within the origin", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(307, { Location: "/orders/2" }));
  await expect(session.fetch("/orders/1", { redirect: "error" })).rejects.toMatchObject({
    code: "unexpected-redirect",
  });
  expect(peer.log).toHaveLength(1);
});

test.for(["manual", "follow", "error"] as const)(
  "a critical write goes nowhere else, and stays critical, where the caller says %s [OR-4]",
  async (redirect) => {
    const { session, peer } = await openSession();
    serveOrder(peer);
    peer.on("POST /orders/1/pay", status(307, { Location: "/orders/1/payments" }), status(503));
    const pay = () => session.fetch("/orders/1/pay", { method: "POST", redirect }).catch(({ code }) => code);
    // It may mean that the write landed, so it is nothing to be looked at and passed over.
    expect(await pay()).toBe("unexpected-redirect");
    expect(peer.log).toEqual(["POST /orders/1/pay A1"]);
    expect(await pay()).toBe("unknown-outcome");
  },
);
