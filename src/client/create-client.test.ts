import { expect, test } from "vitest";
import { createClient } from "./create-client.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { ForbiddenError } from "./errors/forbidden-error.ts";
import { HttpError } from "./errors/http-error.ts";
import { ParseError } from "./errors/parse-error.ts";
import { openClient, orderPath, orderUrl } from "./fixtures/open-client.ts";
import { json, onlyFor, refused } from "./fixtures/scripts.ts";
import { unwrap } from "./unwrap.ts";

const orders = "/api/clients/{clientId}/orders";
const activation = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate";
const assignment = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/assign";
const path = { clientId: "cl_1" };
const problem = { type: "/docs/problems#not_found", title: "Not found", status: 404, code: "not_found" };

test("a call answers data, response and how it went", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", onlyFor("A2", json({ items: [], nextCursor: null })));
  const { status: code, data, error, response, meta } = await client.GET(orders, { params: { path } });
  expect({ code, data, error, url: response.status }).toEqual({
    code: 200,
    data: { items: [], nextCursor: null },
    error: undefined,
    url: 200,
  });
  expect(meta).toEqual({
    operationId: "listOrders",
    attempts: 2,
    refreshed: true,
    replayed: true,
    outcome: "replayed",
    stored: false,
    requestIds: [],
  });
});

test("a declared error is answered, with members that the contract does not know [ER-3]", async () => {
  const { client, peer } = await openClient();
  const headers = { "Content-Type": "application/problem+json", "X-Request-Id": "rq_1" };
  peer.on(
    "GET /api/clients/cl_1/orders",
    json({ ...problem, status: 200, more: 1 }, { status: 404, headers }),
  );
  const answer = await client.GET(orders, { params: { path } });
  expect(answer).toMatchObject({ status: 404, error: { code: "not_found", more: 1 } });
  const failure = await Promise.resolve()
    .then(() => unwrap(answer))
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HttpError);
  expect(failure).toMatchObject({ status: 404, requestId: "rq_1", problem: { code: "not_found" } });
  expect(String(failure)).toContain("listOrders was answered 404 (Not found)");
});

test("a 403 unwraps to an error that names the scope which would do [RX-8]", async () => {
  const { client, peer } = await openClient();
  const headers = { "WWW-Authenticate": 'Bearer error="insufficient_scope", scope="orders:write"' };
  peer.on("GET /api/clients/cl_1/orders", json({ ...problem, status: 403 }, { status: 403, headers }));
  const answer = await client.GET(orders, { params: { path } });
  expect(() => unwrap(answer)).toThrow(ForbiddenError);
  expect(() => unwrap(answer)).toThrow(expect.objectContaining({ scope: "orders:write" }));
  expect(peer.log).toHaveLength(1);
});

test("a success unwraps to its data", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", json({ items: [], nextCursor: null }));
  expect(unwrap(await client.GET(orders, { params: { path } }))).toEqual({ items: [], nextCursor: null });
});

test("an error answer that is not JSON is thrown, its text cut short [ER-4]", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", () => new Response("<h1>".repeat(500_000), { status: 505 }));
  const failure = await client.GET(orders, { params: { path } }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(HttpError);
  expect(failure).toMatchObject({ status: 505, problem: undefined });
  expect((failure as HttpError).text).toHaveLength(2_000);
});

test("an error answer without a body is thrown, so that it is not taken for a success", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", refused);
  await expect(client.GET(orders, { params: { path } })).rejects.toMatchObject({ code: "http", status: 401 });
});

test.for([
  ["a 204", () => new Response(null, { status: 204 })],
  ["a 205", () => new Response(null, { status: 205 })],
  ["a 304", () => new Response(null, { status: 304 })],
  ["a 200 of length 0", () => new Response("", { headers: { "Content-Length": "0" } })],
  ["an empty 200", () => new Response("")],
] as const)("%s has no data and is no error [ER-5]", async ([, script]) => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", script);
  const answer = await client.GET(orders, { params: { path } });
  expect([answer.data, answer.error]).toEqual([undefined, undefined]);
});

test("a success with a broken body is sent once and says that the request was carried out [TR-19]", async () => {
  const { client, peer } = await openClient();
  const broken = () => new Response('{"items":', { headers: { "Content-Type": "application/json" } });
  peer.on("GET /api/clients/cl_1/orders", broken).on(`POST ${orderUrl}/activate`, broken);
  await expect(client.GET(orders, { params: { path } })).rejects.toBeInstanceOf(ParseError);
  const options = { params: { path: orderPath, header: { "If-Match": '"1"' } } };
  await expect(client.POST(activation, options)).rejects.toBeInstanceOf(ParseError);
  expect(peer.log).toHaveLength(2);
});

test("a body is sent as it was when the call was made [BD-2]", async () => {
  const { client, peer } = await openClient();
  peer.on(`POST ${orderUrl}/assign`, refused, json({})).on(`GET ${orderUrl}`, json({}));
  peer.on(`GET ${orderUrl}/history`, json({ items: [], nextCursor: null }));
  const body = { vendorId: "vn_1" };
  const call = client.POST(assignment, { params: { path: orderPath, header: { "If-Match": '"1"' } }, body });
  body.vendorId = "vn_2";
  await call;
  const sent = peer.sent("POST /api/clients").map((seen) => seen.body);
  expect(sent).toEqual(['{"vendorId":"vn_1"}', '{"vendorId":"vn_1"}']);
});

test("a write that the contract gives a key bears a random one, another for each call [IK-1] [IK-3]", async () => {
  const { client, peer } = await openClient();
  peer.on(`POST ${orderUrl}/activate`, json({}));
  const options = { params: { path: orderPath, header: { "If-Match": '"1"' } } };
  const first = await client.POST(activation, options);
  const second = await client.POST(activation, options);
  const keys = peer.seen.map(({ headers }) => headers.get("idempotency-key"));
  expect(keys).toEqual([first.meta.idempotencyKey, second.meta.idempotencyKey]);
  expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(keys[0]).not.toBe(keys[1]);
});

test("the caller's own key is sent as it is, each time [IK-4] [IK-2]", async () => {
  const { client, peer } = await openClient();
  peer
    .on(`POST ${orderUrl}/activate`, refused, json({}))
    .on(`GET ${orderUrl}`, json({}))
    .on(`GET ${orderUrl}/history`, json({ items: [], nextCursor: null }));
  const header = { "If-Match": '"1"', "Idempotency-Key": "mine" };
  const { meta } = await client.POST(activation, { params: { path: orderPath, header } });
  expect(peer.sent("POST /api/clients").map(({ headers }) => headers.get("idempotency-key"))).toEqual([
    "mine",
    "mine",
  ]);
  expect(meta).toMatchObject({ idempotencyKey: "mine", outcome: "replayed" });
});

test("a read bears no key [IK-7]", async () => {
  const { client, peer } = await openClient();
  await client.GET(orders, { params: { path } }).catch(() => {});
  expect(peer.seen[0]?.headers.has("idempotency-key")).toBe(false);
});

test("a value cannot leave its place in the path [OR-11]", async () => {
  const { client, peer } = await openClient();
  for (const clientId of ["../../admin", "%2e%2e", "?x", "a/b#c"]) {
    await client.GET(orders, { params: { path: { clientId } } }).catch(() => {});
  }
  expect(peer.seen.map(({ url }) => url.pathname.split("/").length)).toEqual([5, 5, 5, 5]);
  for (const clientId of ["..", ".", ""]) {
    await expect(client.GET(orders, { params: { path: { clientId } } })).rejects.toThrow(/clientId/);
  }
  expect(peer.seen).toHaveLength(4);
});

test("another kind of body is asked for and read as the call says", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", () => new Response("a,b"));
  expect((await client.GET(orders, { params: { path }, parseAs: "text" })).data).toBe("a,b");
  expect(peer.seen[0]?.headers.get("accept")).toBe("*/*");
});

test("a caller may make a call stricter, and never looser [P0-23]", async () => {
  const { client, peer } = await openClient();
  peer.on("GET /api/clients/cl_1/orders", refused);
  await expect(client.GET(orders, { params: { path }, replay: "guarded" })).rejects.toMatchObject({
    code: "not-replayed",
  });
  const options = { params: { path: orderPath, header: { "If-Match": '"1"' } } };
  await expect(client.POST(activation, { ...options, replay: "idempotent" })).rejects.toThrow(
    ConfigurationError,
  );
  expect(peer.sent("POST /api/clients")).toEqual([]);
});

test("a client refuses an unknown option at once, and an unknown operation when it is called", async () => {
  const { client, session } = await openClient();
  expect(() => createClient({ session, retries: 3 } as { session: typeof session })).toThrow(
    /no option retries/,
  );
  await expect(client.GET("/nowhere" as never)).rejects.toThrow("The contract has no GET /nowhere");
});

test("a deadline ends the whole call, whatever it is waiting for [AB-7]", async () => {
  const { client, peer } = await openClient();
  peer.on("POST /api/auth/refresh", () => new Promise(() => {})).on("GET /api/clients/cl_1/orders", refused);
  // Also for a caller who might leave, and does not.
  const { signal } = new AbortController();
  await expect(client.GET(orders, { params: { path }, deadlineMs: 20, signal })).rejects.toMatchObject({
    name: "TimeoutError",
  });
  expect(peer.sent("GET")).toHaveLength(1);
});

test("a client's deadline is that of each call which has none of its own [AB-7]", async () => {
  const { session, peer } = await openClient();
  const client = createClient({ session, deadlineMs: 20 });
  peer.on("GET /api/clients/cl_1/orders", () => new Promise(() => {}));
  await expect(client.GET(orders, { params: { path } })).rejects.toMatchObject({ name: "TimeoutError" });
  const caller = new AbortController();
  const call = client.GET(orders, { params: { path }, deadlineMs: 60_000, signal: caller.signal });
  caller.abort();
  await expect(call).rejects.toMatchObject({ name: "AbortError" });
});

test("a critical write that its deadline ends has an unknown outcome, for it may have landed [AB-7]", async () => {
  const { client, peer } = await openClient();
  peer.on(`POST ${orderUrl}/activate`, () => new Promise(() => {}));
  const options = { params: { path: orderPath, header: { "If-Match": '"1"' } }, deadlineMs: 20 };
  await expect(client.POST(activation, options)).rejects.toMatchObject({
    code: "unknown-outcome",
    cause: { name: "TimeoutError" },
  });
});

test("an error names the request's id [ER-8]", async () => {
  const { client, peer } = await openClient();
  const headers = { "X-Request-Id": "rq_7" };
  peer.on("GET /api/clients/cl_1/orders", json({ title: "Gone" }, { status: 404, headers }));
  const answer = await client.GET(orders, { params: { path } });
  expect(() => unwrap(answer)).toThrow(expect.objectContaining({ requestId: "rq_7" }));
  expect(answer.meta.requestIds).toEqual(["rq_7"]);
});

test("nothing is added to the session's retries by the client [TR-14]", async () => {
  const { client, peer } = await openClient({ random: () => 0 });
  peer.on("GET /api/clients/cl_1/orders", () => Response.json({ title: "No" }, { status: 503 }));
  expect((await client.GET(orders, { params: { path } })).status).toBe(503);
  expect(peer.log).toHaveLength(3);
});

test("input that a validator refuses is not sent [P0-26]", async () => {
  const { session, peer } = await openClient();
  const seen: unknown[] = [];
  const client = createClient({
    session,
    validate: (operationId, { body, params }) => {
      seen.push(operationId, body, params?.path);
      throw new RangeError("no");
    },
  });
  const body = { vendorId: "" };
  const options = { params: { path: orderPath, header: { "If-Match": '"1"' } }, body };
  await expect(client.POST(assignment, options)).rejects.toThrow(RangeError);
  expect(seen).toEqual(["assignOrder", body, orderPath]);
  expect(peer.log).toEqual([]);
});
