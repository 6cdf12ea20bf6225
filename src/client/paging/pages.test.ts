import { expect, test } from "vitest";
import { createClient } from "../create-client.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { HttpError } from "../errors/http-error.ts";
import { ParseError } from "../errors/parse-error.ts";
import { openClient } from "../fixtures/open-client.ts";
import { openSession } from "../fixtures/open-session.ts";
import type { Script } from "../fixtures/peer.ts";
import { json, onlyFor, status } from "../fixtures/scripts.ts";
import { ForeignPageError } from "./errors/foreign-page-error.ts";
import { PaginationLoopError } from "./errors/pagination-loop-error.ts";
import { items, pages } from "./pages.ts";

const orders = "/api/clients/{clientId}/orders";
const route = "GET /api/clients/cl_1/orders";
const options = { params: { path: { clientId: "cl_1" } } };

/** A page of one order; its number is its cursor. */
function page(n: number, nextCursor: unknown): Script {
  return json({ items: [{ orderId: `or_${n}` }], nextCursor });
}

/** Five pages, of which the one asked for is answered. */
const five: Script = (seen) => {
  const n = Number(seen.url.searchParams.get("cursor") ?? 1);
  return page(n, n < 5 ? String(n + 1) : null)(seen);
};

async function idsOf(list: AsyncIterable<{ readonly orderId: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { orderId } of list) ids.push(orderId);
  return ids;
}

test("a token that expires on page 3 of 5 costs one refresh, and no item twice [PG-1]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, five, five, onlyFor("A2", five));
  expect(await idsOf(items(client, orders, options))).toEqual(["or_1", "or_2", "or_3", "or_4", "or_5"]);
  expect(peer.sent("GET").map(({ url, token }) => `${url.search} ${token}`)).toEqual([
    " A1",
    "?cursor=2 A1",
    "?cursor=3 A1",
    "?cursor=3 A2",
    "?cursor=4 A2",
    "?cursor=5 A2",
  ]);
  expect(peer.sent("POST")).toHaveLength(1);
});

test("no page is read before it is asked for, nor after the loop is left [PG-2]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, five);
  const counts: number[] = [];
  for await (const { orderId } of items(client, orders, options)) {
    counts.push(peer.log.length);
    if (orderId === "or_2") break;
  }
  expect(counts).toEqual([1, 2]);
  expect(peer.log).toHaveLength(2);
});

test("nothing is sent until the first item is asked for", async () => {
  const { client, peer } = await openClient();
  items(client, orders, options);
  await Promise.resolve();
  expect(peer.log).toEqual([]);
});

test("a cursor that comes again ends the list with an error [PG-3]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, page(1, "a"), page(2, "b"), page(3, "a"));
  const read: string[] = [];
  const reading = (async () => {
    for await (const { orderId } of items(client, orders, options)) read.push(orderId);
  })();
  await expect(reading).rejects.toBeInstanceOf(PaginationLoopError);
  expect(read).toEqual(["or_1", "or_2", "or_3"]);
  expect(peer.log).toHaveLength(3);
});

test("a page that names itself as the next is read once [PG-3]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, page(1, "a"));
  const query = { cursor: "a" };
  const list = items(client, orders, { params: { ...options.params, query } });
  await expect(idsOf(list)).rejects.toMatchObject({ code: "pagination-loop" });
  expect(peer.log).toHaveLength(1);
});

test.for(["https://other.example/api/clients/cl_1/orders?cursor=2", "//other.example/orders?cursor=2"])(
  "a next page at another origin (%s) ends the list, and nobody is asked there [OR-7]",
  async (next) => {
    const { client, peer } = await openClient();
    peer.on(route, page(1, next));
    const reading = idsOf(items(client, orders, options));
    await expect(reading).rejects.toBeInstanceOf(ForeignPageError);
    await expect(reading).rejects.toMatchObject({ origin: "https://other.example" });
    expect(peer.seen.map(({ url }) => url.href)).toEqual(["https://orders.example/api/clients/cl_1/orders"]);
  },
);

test("an address of our own origin stands for the cursor in it", async () => {
  const { client, peer } = await openClient();
  peer.on(route, page(1, "https://orders.example/elsewhere?cursor=2"), page(2, null));
  expect(await idsOf(items(client, orders, options))).toEqual(["or_1", "or_2"]);
  expect(peer.log.at(-1)).toBe(`${route}?cursor=2 A1`);
});

test("lists that fail together share the session's one budget of retries [TR-22]", async () => {
  const { session, peer } = await openSession();
  const client = createClient<Notes>({ session });
  peer.on("GET /orders", status(503));
  const reading = Array.from({ length: 30 }, () => idsOf(items(client, "/orders")).catch(() => {}));
  await Promise.all(reading);
  expect(peer.log).toHaveLength(30 + 10);
});

test("every page is asked for with the caller's own parameters and signal", async () => {
  const { client, peer } = await openClient();
  peer.on(route, five);
  const controller = new AbortController();
  const query = { limit: 1, status: ["Draft" as const] };
  const list = pages(client, orders, {
    params: { ...options.params, query },
    signal: controller.signal,
  });
  await list.next();
  await list.next();
  expect(peer.seen[1]?.url.search).toBe("?limit=1&status=Draft&cursor=2");
  controller.abort(new DOMException("enough", "AbortError"));
  await expect(list.next()).rejects.toMatchObject({ name: "AbortError" });
  expect(peer.log).toHaveLength(2);
});

test("a page tells how it was come by", async () => {
  const { client, peer } = await openClient();
  peer.on(route, onlyFor("A2", page(1, null)));
  const { value } = await pages(client, orders, options).next();
  expect(value).toMatchObject({ status: 200, data: { nextCursor: null }, meta: { attempts: 2 } });
});

test("an error answer ends the list as unwrap does, with what was read before", async () => {
  const { client, peer } = await openClient();
  peer.on(route, page(1, "2"), json({ title: "Gone", code: "not_found" }, { status: 404 }));
  const list = items(client, orders, options);
  expect(await list.next()).toMatchObject({ value: { orderId: "or_1" } });
  await expect(list.next()).rejects.toBeInstanceOf(HttpError);
  expect(await list.next()).toEqual({ value: undefined, done: true });
});

test.for([
  ["no list", { items: { orderId: "or_1" }, nextCursor: null }],
  ["a cursor that is none", { items: [], nextCursor: { page: 2 } }],
  ["an address without a cursor", { items: [], nextCursor: "https://orders.example/orders" }],
] as const)("a page with %s is no page", async ([, body]) => {
  const { client, peer } = await openClient();
  peer.on(route, json(body));
  await expect(idsOf(items(client, orders, options))).rejects.toBeInstanceOf(ParseError);
});

test("an empty page in the middle does not end the list", async () => {
  const { client, peer } = await openClient();
  peer.on(route, json({ items: [], nextCursor: "2" }), page(2, ""));
  expect(await idsOf(items(client, orders, options))).toEqual(["or_2"]);
});

test("another contract's pages are read by its own words", async () => {
  const { session, peer } = await openSession();
  const entries = (after: number) => json({ data: { entries: [{ orderId: `or_${after}` }], after } });
  peer.on("GET /orders", entries(7), json({ data: { entries: [] } }));
  expect(await idsOf(items(createClient<Notes>({ session }), "/orders"))).toEqual(["or_7"]);
  expect(peer.log.at(-1)).toBe("GET /orders?after=7 A1");
});

test("a list without x-page is refused at once", async () => {
  const { session, peer } = await openSession();
  const client = createClient<Notes>({ session });
  expect(() => items(client, "/auth/me")).toThrow(ConfigurationError);
  expect(peer.log).toEqual([]);
});

type Entries = { data: { entries: { orderId: string }[] } };
interface Notes {
  "/orders": { get: { responses: { 200: { content: { "application/json": Entries } } } } };
  "/auth/me": { get: { responses: { 200: { content: { "application/json": Entries } } } } };
}
