import { AsyncLocalStorage } from "node:async_hooks";
import { inspect } from "node:util";
import {
  type Context,
  type ContextManager,
  context,
  DiagLogLevel,
  diag,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type TextMapPropagator,
  trace,
} from "@opentelemetry/api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "../fixtures/open-session.ts";
import { createPeer } from "../fixtures/peer.ts";
import { cut, json, onlyFor, rotating, status } from "../fixtures/scripts.ts";
import { createRecordingTracer, type RecordingTracer } from "./testing/recording-tracer.ts";
import { type TracingOptions, tracedFetch } from "./traced-fetch.ts";

/** The least of a context manager, and of a propagator of W3C trace context. */
const storage = new AsyncLocalStorage<Context>();
const manager: ContextManager = {
  active: () => storage.getStore() ?? ROOT_CONTEXT,
  with: (within, act, self, ...given) => storage.run(within, () => act.call(self, ...given)),
  bind: (_, target) => target,
  enable: () => manager,
  disable: () => manager,
};
const propagator: TextMapPropagator = {
  inject(within, carrier, setter) {
    const span = trace.getSpanContext(within);
    if (span !== undefined) setter.set(carrier, "traceparent", `00-${span.traceId}-${span.spanId}-01`);
  },
  extract: (within) => within,
  fields: () => ["traceparent"],
};

let tracer: RecordingTracer;
const diagnosed: unknown[][] = [];

beforeEach(() => {
  context.setGlobalContextManager(manager);
  propagation.setGlobalPropagator(propagator);
  const log = (...said: unknown[]) => void diagnosed.push(said);
  diag.setLogger({ error: log, warn: log, info: log, debug: log, verbose: log }, DiagLogLevel.WARN);
  tracer = createRecordingTracer(() => context.active());
});
afterEach(() => {
  context.disable();
  propagation.disable();
  diag.disable();
  diagnosed.length = 0;
});

async function openTraced(options: TracingOptions = {}) {
  const peer = createPeer().on("POST /auth/refresh", rotating());
  const fetch = tracedFetch({ tracer, fetch: peer.fetch, ...options });
  const { session } = await openSession({ peer, fetch });
  return { session, peer };
}

test("a 401 that a refresh cures is two client spans and one of the refresh [ER-7]", async () => {
  const { session, peer } = await openTraced();
  peer.on("GET /orders/1", onlyFor("A2", json({}, { headers: { "X-Request-Id": "rq_2" } })));
  await session.fetch("/orders/1");
  const common = { "server.address": "orders.example", "server.port": 443 };
  const read = {
    ...common,
    "http.request.method": "GET",
    "url.full": "https://orders.example/orders/1",
    "url.template": "/orders/{orderId}",
    "countersign.operation_id": "getOrder",
  };
  expect(tracer.spans).toMatchObject([
    {
      name: "GET /orders/{orderId}",
      kind: SpanKind.CLIENT,
      attributes: { ...read, "http.response.status_code": 401, "error.type": "401" },
      status: { code: SpanStatusCode.ERROR },
      ends: 1,
    },
    {
      name: "POST /auth/refresh",
      kind: SpanKind.CLIENT,
      attributes: { ...common, "http.response.status_code": 200, "countersign.operation_id": "renew" },
      ends: 1,
    },
    {
      name: "GET /orders/{orderId}",
      attributes: {
        ...read,
        "http.request.resend_count": 1,
        "http.response.status_code": 200,
        "http.response.header.x-request-id": ["rq_2"],
      },
      status: { code: SpanStatusCode.UNSET },
      ends: 1,
    },
  ]);
  expect(tracer.spans[0]?.attributes).not.toHaveProperty(["http.request.resend_count"]);
});

test("each retry has a span of its own, which counts those before it", async () => {
  const { session, peer } = await openTraced();
  peer.on("GET /orders/1", status(503), cut(), json({}));
  await session.fetch("/orders/1");
  expect(tracer.spans.map(({ attributes }) => attributes["http.request.resend_count"])).toEqual([
    undefined,
    1,
    2,
  ]);
  expect(tracer.spans.map(({ attributes }) => attributes["error.type"])).toEqual([
    "503",
    "TypeError",
    undefined,
  ]);
});

test("no span shows a secret, nor a value of the query that is not listed [ER-2]", async () => {
  const { session, peer } = await openTraced({ shownQuery: ["limit"] });
  peer.on("GET /orders", () => Promise.reject(new TypeError("token=A1 is bad")));
  peer.on("POST /orders/1/pay", status(500)).on("GET /orders/1", status(403));
  await session.fetch("/orders?limit=5&token=SECRET&card=4111").catch(() => {});
  await session.fetch("/orders/1/pay", { method: "POST", body: "SECRET" }).catch(() => {});
  await session.refresh("A1");
  expect(tracer.spans[0]?.attributes["url.full"]).toBe(
    "https://orders.example/orders?limit=5&token=REDACTED&card=REDACTED",
  );
  expect(tracer.spans.length).toBeGreaterThan(4);
  expect(inspect(tracer.spans, { depth: 9 })).not.toMatch(/SECRET|4111|\b[AR]\d\b/);
});

test("a span stands below the one that is active, and the server learns its context", async () => {
  const { session, peer } = await openTraced();
  peer.on("GET /orders/1", json({}));
  const outer = tracer.startSpan("outer");
  await context.with(trace.setSpan(context.active(), outer), () => session.fetch("/orders/1"));
  expect(tracer.spans[1]?.parent).toEqual(outer.spanContext());
  expect(peer.seen[0]?.headers.get("traceparent")).toBe(`00-${"1".repeat(32)}-0000000000000002-01`);
});

test("what runs inside fetch finds the span of the request active", async () => {
  const found: (string | undefined)[] = [];
  const peer = createPeer();
  const fetch = tracedFetch({
    tracer,
    fetch: (request) => {
      found.push(trace.getActiveSpan()?.spanContext().spanId);
      return peer.fetch(request);
    },
  });
  await fetch(new Request("https://orders.example/"));
  expect(found).toEqual(["0000000000000001"]);
});

test("a request of nobody's session is named by its method alone, and an odd method is not shown as one", async () => {
  const fetch = tracedFetch({ tracer, fetch: createPeer().fetch });
  await fetch(new Request("http://127.0.0.1:3000/orders/1", { method: "PURGE" }));
  expect(tracer.spans).toMatchObject([
    {
      name: "HTTP",
      attributes: {
        "http.request.method": "_OTHER",
        "http.request.method_original": "PURGE",
        "server.port": 3000,
      },
    },
  ]);
});

const broken = () => {
  throw new Error("the tracer is broken");
};

test.for([
  ["that starts no span", () => ({ startSpan: broken, startActiveSpan: broken })],
  [
    "whose spans take nothing",
    () => {
      const startSpan = () => {
        const span = createRecordingTracer(() => ROOT_CONTEXT).startSpan("");
        return Object.assign(span, {
          setAttributes: broken,
          setAttribute: broken,
          setStatus: broken,
          end: broken,
        });
      };
      return { startSpan, startActiveSpan: broken };
    },
  ],
] as const)("a tracer %s disturbs no call, and is reported once [ER-6]", async ([, make]) => {
  const { session, peer } = await openTraced({ tracer: make() });
  peer.on("GET /orders/1", status(503), json({ id: 1 }));
  expect(await (await session.fetch("/orders/1")).json()).toEqual({ id: 1 });
  peer.on("GET /orders/1", status(404));
  expect((await session.fetch("/orders/1")).status).toBe(404);
  expect(diagnosed).toHaveLength(1);
});

test.for([
  ["before it calls", () => broken()],
  [
    "after it called",
    (act: () => unknown) => {
      act();
      return broken();
    },
  ],
] as const)("a context manager that fails %s sends the request once", async ([, run]) => {
  context.disable();
  context.setGlobalContextManager({
    ...manager,
    with: (_, act, self, ...given) => run(() => act.call(self, ...given)),
  });
  const { session, peer } = await openTraced();
  peer.on("GET /orders/1", json({ id: 1 }));
  expect(await (await session.fetch("/orders/1")).json()).toEqual({ id: 1 });
  expect(peer.log).toHaveLength(1);
});

test("a propagator that fails leaves the request without a context", async () => {
  propagation.disable();
  propagation.setGlobalPropagator({ ...propagator, inject: broken });
  const { session, peer } = await openTraced();
  peer.on("GET /orders/1", json({ id: 1 }));
  expect((await session.fetch("/orders/1")).status).toBe(200);
  expect(peer.seen[0]?.headers.has("traceparent")).toBe(false);
});

test("without a registered provider nothing is traced and everything is sent", async () => {
  const peer = createPeer().on("GET /orders/1", json({ id: 1 }));
  const fetch = tracedFetch({ fetch: peer.fetch });
  expect((await fetch(new Request("https://orders.example/orders/1"))).status).toBe(200);
});
