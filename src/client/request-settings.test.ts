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
