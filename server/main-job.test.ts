import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createClient, createSession, unwrap } from "../src/client/index.ts";
import { Refusal } from "./errors/refusal.ts";
import { failOnce } from "./faults.ts";
import type { RequestLine } from "./http/request-log.ts";
import { type RunningServer, serve } from "./main.ts";

const startMs = Date.UTC(2026, 10, 20, 14);
let serverMs: number;
let folder: string;
let server: RunningServer;
let wire: string[];

const note = ({ operationId, status }: RequestLine): void => {
  wire.push(`${operationId} ${status}`);
};

beforeEach(async () => {
  serverMs = startMs;
  wire = [];
  folder = mkdtempSync(join(tmpdir(), "countersign-main-job-"));
  server = await serve({
    port: 0,
    db: join(folder, "sandbox.db"),
    orders: 16,
    clock: () => serverMs,
    log: note,
    faults: failOnce("activateOrder", "after-handler", new Refusal("token_expired")),
  });
});
afterEach(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true });
});

it("the main job: a read is sent again once after a refresh, and an activation whose answer was a 401 is found done", async () => {
  const {
    username = "",
    password = "",
    clientIds = [],
  } = server.identities.find(({ role }) => role === "client-user") ?? {};
  const [clientId = ""] = clientIds;
  // The client's clock stands still, so that only the server's 401 can tell it of an expiry.
  const session = createSession({ baseUrl: server.url, now: () => startMs });
  const client = createClient({ session });

  await session.signIn({ username, password });
  serverMs += 901_000;
  const list = await client.GET("/api/clients/{clientId}/orders", {
    params: { path: { clientId }, query: { status: ["Draft"] } },
  });
  expect(list.meta).toMatchObject({ attempts: 2, refreshed: true, replayed: true });
  expect(wire.splice(0)).toEqual(["signIn 200", "listOrders 401", "refreshSession 200", "listOrders 200"]);

  const ready = unwrap(list).items.find(
    ({ productCode, vendorId }) => productCode !== null && vendorId === null,
  );
  const path = { clientId, loanId: ready?.loanId ?? "", orderId: ready?.orderId ?? "" };
  const order = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";
  const draft = await client.GET(order, { params: { path } });
  const header = { "If-Match": draft.response.headers.get("ETag") ?? "" };
  wire.length = 0;

  const activated = await client.POST(`${order}/activate`, { params: { path, header } });
  expect(activated.meta).toMatchObject({ attempts: 1, refreshed: true, replayed: false, outcome: "applied" });
  expect(unwrap(activated)).toMatchObject({ orderId: path.orderId, status: "OrderUnassigned", version: 2 });
  expect(wire.splice(0)).toEqual([
    "activateOrder 401",
    "refreshSession 200",
    "getOrder 200",
    "listOrderHistory 200",
  ]);

  const history = await client.GET(`${order}/history`, { params: { path } });
  expect(unwrap(history).items.map(({ action }) => action)).toEqual(["activate", "create"]);
});
