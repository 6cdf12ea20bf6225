import { beforeEach, describe, expect, it } from "vitest";
import { createApp } from "../app.ts";
import { foldHistory } from "../domain/fold-history.ts";
import { MemoryStore } from "../store/memory/memory-store.ts";
import { callSandbox, type SandboxCall } from "../testing/call-sandbox.ts";
import { everythingOf } from "../testing/everything-of.ts";
import { findOrder } from "../testing/find-order.ts";

import { readStory } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";
import { scenarios } from "./scenarios.ts";

const as = "harbor-admin";
let nowMs: number;
let server: TestServer;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, orders: 62 });
});

const call = (route: string, request: SandboxCall = {}) => callSandbox(server, route, { as, ...request });
const clientOf = (name: string) => server.identity(name).clientId ?? "";

describe("an app that is no sandbox [LOG-04]", () => {
  const routes = [
    "POST /sandbox/reset",
    "POST /sandbox/seed/delivered",
    "POST /sandbox/clock/advance",
    "POST /sandbox/orders/or_0000000000000000/force",
    "GET /sandbox/requests",
    "GET /sandbox/mails",
    "GET /sandbox/openapi.json",
  ];
  const passwords = { hash: async () => "", verify: async () => false };
  const app = createApp({ store: new MemoryStore(), passwords });

  it.each(["code=200", "delay=60000", "fault=reset-before", "nonsense"])(
    "obeys no Prefer: %s",
    async (Prefer) => {
      const asked = await app.request("/api/accounts/username-availability?username=abc", {
        headers: { Prefer },
      });
      expect(await asked.json()).toEqual({ username: "abc", available: true });
      expect(asked.headers.has("Preference-Applied")).toBe(false);
    },
  );

  it.each(routes)("has no %s", async (route) => {
    const [method = "", path = ""] = route.split(" ");
    expect((await app.request(path, { method })).status).toBe(404);
    expect((await server.app.request(path, { method })).status).not.toBe(404);
  });
});

describe("whoever is no administrator of a client", () => {
  const routes = [
    "POST /sandbox/reset",
    "POST /sandbox/seed/{scenario}",
    "GET /sandbox/requests",
    "GET /sandbox/mails",
  ];
  it.each(routes)("may not %s", async (route) => {
    const path = { scenario: "delivered" };
    for (const other of ["harbor-operations", "pine-vendor"]) {
      expect((await call(route, { as: other, path })).body).toMatchObject({ code: "action_forbidden" });
    }
    expect((await callSandbox(server, route, { path })).body).toMatchObject({ code: "token_missing" });
  });
});

it("who signs out while the body of a request comes is refused what it asks for [TOK-14]", async () => {
  const { accessToken } = await server.signIn(as);
  const headers = { Authorization: `Bearer ${accessToken}` };
  const parts = ['{"seconds":', "9}"];
  const body = new ReadableStream({
    async pull(controller) {
      const part = parts.shift();
      if (part === undefined) return controller.close();
      if (parts.length === 0) await server.call("signOut", { headers });
      controller.enqueue(new TextEncoder().encode(part));
    },
  });
  const init = { method: "POST", headers: { ...headers, "Content-Type": "application/json" }, body };
  const answer = await server.app.request("/sandbox/clock/advance", {
    ...init,
    duplex: "half",
  } as RequestInit);
  expect(await answer.json()).toMatchObject({ code: "session_revoked" });
  const { body: advanced } = await call("POST /sandbox/clock/advance", { body: { seconds: 1 } });
  expect(advanced.aheadSeconds).toBe(1);
});

describe("a scenario", () => {
  it.each(Object.keys(scenarios))("%s is there at once, and its history explains it", async (scenario) => {
    const { status, body } = await call("POST /sandbox/seed/{scenario}", { path: { scenario } });
    expect(status).toBe(201);
    const { clientId, loanId, orderId, etag } = body;
    const path = { clientId, loanId, orderId };
    const order = await server.call("getOrder", { as, path });
    expect(order.headers.get("ETag")).toBe(etag);
    expect(order.body).toMatchObject({
      status: body.status,
      vendorId: body.vendorId,
      clientId: clientOf(as),
    });
    const { record, history } = await readStory(server, path);
    expect(foldHistory(history)).toEqual(record);
  });

  it("of another name is not there", async () => {
    const { body } = await call("POST /sandbox/seed/{scenario}", { path: { scenario: "toString" } });
    expect(body).toMatchObject({ code: "not_found", detail: expect.stringContaining("draft-ready") });
  });
});

describe("the clock set ahead", () => {
  const advance = (body: unknown) => call("POST /sandbox/clock/advance", { body });

  it("ends tokens, and lets a vendor's time run out, for all clients", async () => {
    const { body: staged } = await call("POST /sandbox/seed/{scenario}", {
      path: { scenario: "awaiting-vendor" },
    });
    await server.bearer("summit-operations");
    const { body } = await advance({ seconds: 86_400 });
    expect(body).toEqual({ now: "2026-11-21T14:00:00.000Z", aheadSeconds: 86_400 });
    expect((await server.call("getSession", { as: "summit-operations" })).problem.code).toBe("token_expired");
    const { accessToken } = await server.signIn(as);
    const headers = { Authorization: `Bearer ${accessToken}` };
    const { clientId, loanId, orderId } = staged;
    const { body: order } = await server.call("getOrder", { path: { clientId, loanId, orderId }, headers });
    expect(order.status).toBe("OrderUnassigned");
  });

  it.each([
    [{}, "/body/seconds"],
    [{ seconds: 0 }, "/body/seconds"],
    [{ seconds: 1.5 }, "/body/seconds"],
    [{ seconds: "9" }, "/body/seconds"],
    [{ seconds: 31_536_001 }, "/body/seconds"],
    [{ seconds: 1, minutes: 1 }, "/body"],
    ["{", "/body"],
  ])("by %j is refused", async (body, pointer) => {
    expect((await advance(body)).body).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  it("is still ahead when the sandbox is opened again", async () => {
    await advance({ seconds: 3600 });
    const again = await createTestServer({ clock: () => nowMs, store: server.store });
    expect(
      (await callSandbox(again, "POST /sandbox/clock/advance", { as, body: { seconds: 1 } })).body,
    ).toEqual({
      now: "2026-11-20T15:00:01.000Z",
      aheadSeconds: 3601,
    });
  });
});

describe("a forced status", () => {
  const force = (orderId: string, status: string, who = as) =>
    call("POST /sandbox/orders/{orderId}/force", { as: who, path: { orderId }, body: { status } });

  it("is reached from any other, with a history that still makes the order [AUD-09]", async () => {
    const { orders } = await everythingOf(clientOf(as), server);
    const statuses = [...new Set(orders.map(({ status }) => status))];
    expect(statuses.length).toBeGreaterThan(15);
    for (const [index, { orderId, loanId }] of orders.entries()) {
      for (const status of [statuses[index % statuses.length], statuses[(7 * index + 3) % statuses.length]]) {
        const { body, headers } = await force(orderId, status ?? "");
        expect(body).toMatchObject({ orderId, status });
        expect(headers.get("ETag")).toBe(`"${body.version}"`);
        const { record, history } = await readStory(server, { clientId: clientOf(as), loanId, orderId });
        expect(foldHistory(history)).toEqual(record);
        expect(history.at(-1)).toMatchObject({ action: "sandbox-force", actor: { role: "admin" } });
      }
    }
  });

  it("lets the order go on by the rules from there", async () => {
    const { path } = await findOrder(server, as, ({ status }) => status === "Cancelled");
    await force(path.orderId, "ReportSubmitted");
    const { body: reports } = await server.call("listReports", { as, path });
    const etag = (await server.call("getOrder", { as, path })).headers.get("ETag") ?? "";
    const accepted = await server.call("acceptReport", {
      as: "harbor-qc-reviewer",
      path,
      headers: { "If-Match": etag },
      body: { reportId: reports.items[0]?.reportId, checklistPassed: true },
    });
    expect(accepted.body.status).toBe("ReportAccepted");
    const { body } = await server.call("listOrderHistory", { as, path });
    expect(body.items[0]).toMatchObject({ action: "accept-report", from: "ReportSubmitted" });
  });

  it("that no order can stay in, or none at all, is refused", async () => {
    const { path } = await findOrder(server, as, () => true);
    for (const status of ["OrderDeclined", "Rejected", "Nowhere"]) {
      expect((await force(path.orderId, status)).body).toMatchObject({
        errors: [{ pointer: "/body/status" }],
      });
    }
  });

  it("of another client's order is not there to be forced [AUZ-14]", async () => {
    const { path } = await findOrder(server, "summit-admin", () => true);
    expect((await force(path.orderId, "Cancelled")).body).toMatchObject({ code: "not_found" });
  });
});
