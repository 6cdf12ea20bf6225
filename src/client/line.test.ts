import { expect, test } from "vitest";
import { UnexpectedRedirectError } from "./errors/unexpected-redirect-error.ts";
import { baseUrl, openSession } from "./fixtures/open-session.ts";
import { json, onlyFor, refused, status } from "./fixtures/scripts.ts";

const elsewhere = "https://other.example";

test("another origin gets neither token nor key, nor any other header of ours [OR-1]", async () => {
  const { session, peer } = await openSession({ callIds: true });
  peer.on("POST /orders/1/pay", json({}));
  await session.fetch(`${elsewhere}/orders/1/pay`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: "{}",
  });
  expect(peer.log).toEqual(["POST /orders/1/pay"]);
  expect([...(peer.seen[0]?.headers.keys() ?? [])]).toEqual(["content-type"]);
});

test("an origin that merely begins like ours is another one [OR-1]", async () => {
  const { session, peer } = await openSession();
  await session.fetch(`${baseUrl}.evil.example/orders/1`);
  expect(peer.log).toEqual(["GET /orders/1"]);
});

test("another origin's 401 refreshes nothing [OR-8]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", refused);
  expect((await session.fetch(`${elsewhere}/orders/1`)).status).toBe(401);
  expect(peer.log).toEqual(["GET /orders/1"]);
});

test.for([301, 302, 303, 307, 308])(
  "a %i to another origin is followed by neither read nor write [OR-2]",
  async (code) => {
    const { session, peer } = await openSession();
    const away = status(code, { Location: `${elsewhere}/x?secret=1` });
    peer.on("GET /orders/1", away).on("POST /orders", away);
    const read = await session.fetch("/orders/1").catch((error: unknown) => error);
    expect(read).toBeInstanceOf(UnexpectedRedirectError);
    expect(String(read)).toContain(elsewhere);
    expect(String(read)).not.toContain("secret");
    await expect(session.fetch("/orders", { method: "POST" })).rejects.toBeInstanceOf(
      UnexpectedRedirectError,
    );
    expect(peer.log).toEqual(["GET /orders/1 A1", "POST /orders A1"]);
  },
);

test("a read follows a redirect within the origin, with its token [OR-3] [OR-10]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(307, { Location: "/orders/2" })).on("GET /orders/2", onlyFor("A2"));
  const answer = await session.fetch("/orders/1", { headers: { "Accept-Language": "de" } });
  expect(answer.status).toBe(200);
  expect(peer.log).toEqual([
    "GET /orders/1 A1",
    "GET /orders/2 A1",
    "POST /auth/refresh",
    "GET /orders/1 A2",
    "GET /orders/2 A2",
  ]);
  expect(peer.seen.at(-1)?.headers.get("accept-language")).toBe("de");
});

test("a read that is sent in circles ends", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(302, { Location: "/orders/1" }));
  await expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(UnexpectedRedirectError);
  expect(peer.log).toHaveLength(6);
});

test("a critical write follows no redirect, not even within the origin [OR-4]", async () => {
  const { session, peer } = await openSession();
  peer.on("POST /orders/1/pay", status(307, { Location: "/orders/2/pay" }));
  await expect(session.fetch("/orders/1/pay", { method: "POST" })).rejects.toBeInstanceOf(
    UnexpectedRedirectError,
  );
  expect(peer.log).toEqual(["POST /orders/1/pay A1"]);
});

test("a read is not followed from https to http [OR-5]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(302, { Location: "http://orders.example/orders/1" }));
  await expect(session.fetch("/orders/1")).rejects.toBeInstanceOf(UnexpectedRedirectError);
  expect(peer.log).toHaveLength(1);
});

test("a 304 is an answer and no redirect [ER-5]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(304));
  expect((await session.fetch("/orders/1")).status).toBe(304);
});

test("a read that was sent away is not sent on, so nothing comes back with it [OR-6]", async () => {
  const { session, peer } = await openSession();
  peer.on("GET /orders/1", status(302, { Location: `${elsewhere}/orders/1` }));
  peer.on("GET /orders/2", status(302, { Location: "/orders/1" }));
  await expect(session.fetch("/orders/2")).rejects.toBeInstanceOf(UnexpectedRedirectError);
  expect(peer.seen.map(({ url }) => url.origin)).toEqual([baseUrl, baseUrl]);
});
