import { CancelledError, QueryClient } from "@tanstack/query-core";
import { afterEach, expect, test } from "vitest";
import { createClient } from "../create-client.ts";
import { HttpError } from "../errors/http-error.ts";
import { openClient } from "../fixtures/open-client.ts";
import { openSession } from "../fixtures/open-session.ts";
import { json, onlyFor, refused, status } from "../fixtures/scripts.ts";
import { ownContract } from "../own-contract.ts";
import { PaginationLoopError } from "../paging/errors/pagination-loop-error.ts";
import { forgetOnSignOut } from "./forget-on-sign-out.ts";
import { infiniteQueryOptions } from "./infinite-query-options.ts";
import { queryOptions } from "./query-options.ts";

const orders = "/api/clients/{clientId}/orders";
const route = "GET /api/clients/cl_1/orders";
const call = { params: { path: { clientId: "cl_1" } } };
const none = { items: [], nextCursor: null };

// As an application would have it: TanStack Query's own three retries, but without its delay.
const queryClient = new QueryClient({ defaultOptions: { queries: { retry: 3, retryDelay: 0 } } });
afterEach(() => queryClient.clear());

test("a query's data is that of a success", async () => {
  const { client, peer } = await openClient();
  peer.on(route, onlyFor("A2", json(none)));
  expect(await queryClient.fetchQuery(queryOptions(client, orders, call))).toEqual(none);
});

test("a query that is answered 401 for ever is sent twice and refreshed once in all [TR-15]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, refused);
  await expect(queryClient.fetchQuery(queryOptions(client, orders, call))).rejects.toBeInstanceOf(HttpError);
  expect(peer.sent("GET")).toHaveLength(2);
  expect(peer.sent("POST")).toHaveLength(1);
});

test("a query that fails for the moment is retried by the session alone [TR-14]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, status(503, { "Retry-After": "0" }));
  const error = await queryClient.fetchQuery(queryOptions(client, orders, call)).catch((failure) => failure);
  expect(error).toMatchObject({ code: "http", status: 503 });
  expect(peer.log).toHaveLength(3);
});

test("an answer without data is null, which can be kept", async () => {
  const { client, peer } = await openClient();
  peer.on(route, status(204));
  expect(await queryClient.fetchQuery(queryOptions(client, orders, call))).toBeNull();
});

test("a query that nobody waits for any more is aborted on the wire", async () => {
  const arrived = Promise.withResolvers<AbortSignal>();
  const { session } = await openSession({
    contract: ownContract,
    fetch: ({ signal }) => {
      arrived.resolve(signal);
      return new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    },
  });
  const options = queryOptions(createClient({ session }), orders, call);
  const fetching = queryClient.fetchQuery(options).catch((error) => error);
  const signal = await arrived.promise;
  await queryClient.cancelQueries({ queryKey: options.queryKey });
  expect(signal.aborted).toBe(true);
  expect(await fetching).toBeInstanceOf(CancelledError);
});

test("the caller's own signal ends a query too", async () => {
  const { client, peer } = await openClient();
  const controller = new AbortController();
  controller.abort(new DOMException("enough", "AbortError"));
  const options = queryOptions(client, orders, { ...call, signal: controller.signal });
  await expect(queryClient.fetchQuery(options)).rejects.toMatchObject({ name: "AbortError" });
  expect(peer.log).toEqual([]);
});

test("a key has the call's place and parameters, and nothing of its headers [ER-2]", async () => {
  const { client } = await openClient();
  const query = { limit: 5 };
  const headers = { "X-Api-Key": "SECRET", Cookie: "SECRET" };
  const { queryKey } = queryOptions(client, orders, { params: { ...call.params, query }, headers });
  expect(queryKey).toEqual(["GET", orders, { path: { clientId: "cl_1" }, query }]);
  expect(queryOptions(client, "/api/auth/session").queryKey).toEqual(["GET", "/api/auth/session", {}]);
});

test("a query and an infinite query of one list have keys of their own, below that of the list", async () => {
  const { client } = await openClient();
  const one = queryOptions(client, orders, call).queryKey;
  const all = infiniteQueryOptions(client, orders, call).queryKey;
  expect(all).not.toEqual(one);
  expect(all.slice(0, 2)).toEqual(one.slice(0, 2));
});

test("an infinite query reads a page when it is asked for, from where the caller begins", async () => {
  const { client, peer } = await openClient();
  peer.on(route, (seen) => {
    const n = Number(seen.url.searchParams.get("cursor"));
    return json({ items: [{ orderId: `or_${n}` }], nextCursor: n < 3 ? `${n + 1}` : null })(seen);
  });
  const options = infiniteQueryOptions(client, orders, {
    params: { ...call.params, query: { cursor: "1" } },
  });
  const { pages } = await queryClient.fetchInfiniteQuery({ ...options, pages: 5 });
  expect(pages.map(({ items }) => items.map(({ orderId }) => orderId))).toEqual([
    ["or_1"],
    ["or_2"],
    ["or_3"],
  ]);
  expect(peer.seen.map(({ url }) => url.search)).toEqual(["?cursor=1", "?cursor=2", "?cursor=3"]);
});

test("an infinite query ends where a cursor comes again, and fails where a page names itself [PG-3]", async () => {
  const { client, peer } = await openClient();
  const turn = (nextCursor: string) => json({ items: [], nextCursor });
  peer.on(route, turn("a"), turn("b"), turn("a"));
  const options = infiniteQueryOptions(client, orders, call);
  expect((await queryClient.fetchInfiniteQuery({ ...options, pages: 9 })).pages).toHaveLength(3);
  queryClient.clear();
  await expect(queryClient.fetchInfiniteQuery({ ...options, pages: 9 })).rejects.toBeInstanceOf(
    PaginationLoopError,
  );
});

test("an infinite query asks nobody at another origin [OR-7]", async () => {
  const { client, peer } = await openClient();
  peer.on(route, json({ items: [], nextCursor: "https://other.example/?cursor=2" }));
  const fetching = queryClient.fetchInfiniteQuery(infiniteQueryOptions(client, orders, call));
  await expect(fetching).rejects.toMatchObject({ code: "foreign-page" });
  expect(peer.log).toHaveLength(1);
});

test("what was read is forgotten when the session ends", async () => {
  const { client, session, peer } = await openClient();
  peer.on(route, json(none));
  const off = forgetOnSignOut(session, queryClient);
  const { queryKey } = queryOptions(client, orders, call);
  await queryClient.fetchQuery(queryOptions(client, orders, call));
  expect(queryClient.getQueryData(queryKey)).toEqual(none);
  await session.signOut();
  expect(queryClient.getQueryData(queryKey)).toBeUndefined();
  off();
});

test("a query that is cancelled ends its call, also for a caller with a signal of their own", async () => {
  const { client, peer } = await openClient();
  const begun = Promise.withResolvers<void>();
  peer.on(route, () => {
    begun.resolve();
    return new Promise(() => {});
  });
  const { signal } = new AbortController();
  const ended = Promise.withResolvers<unknown>();
  const options = queryOptions(client, orders, { ...call, signal });
  const fetching = queryClient.fetchQuery({
    ...options,
    queryFn: (context) =>
      options.queryFn(context).catch((error: unknown) => {
        ended.resolve(error);
        throw error;
      }),
  });
  fetching.catch(() => {});
  await begun.promise;
  await queryClient.cancelQueries();
  expect(await ended.promise).toMatchObject({ name: "AbortError" });
});
