import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type RunningServer, serve } from "./main.ts";
import type { Repeat } from "./repeat-by-timer.ts";
import { openSandboxClock } from "./sandbox/sandbox-clock.ts";
import { SqliteStore } from "./store/sqlite/sqlite-store.ts";

const startMs = Date.UTC(2026, 10, 20, 14);
const ever = new Date(startMs + 400 * 24 * 60 * 60 * 1000);

let folder: string;
let nowMs: number;
let server: RunningServer;
/** Looks at the database beside the server, so that no request of a test's wakes anything. */
let beside: SqliteStore;
let tick: () => Promise<void>;
let isStopped: boolean;

const repeat: Repeat = (work) => {
  tick = work;
  return {
    stop: async () => {
      isStopped = true;
    },
  };
};

beforeEach(async () => {
  nowMs = startMs;
  isStopped = false;
  folder = mkdtempSync(join(tmpdir(), "countersign-sweep-"));
  const db = join(folder, "sandbox.db");
  server = await serve({ port: 0, db, orders: 40, clock: () => nowMs, repeat });
  beside = new SqliteStore(db);
});
afterEach(async () => {
  await beside.close();
  if (!isStopped) await server.close(0);
  rmSync(folder, { recursive: true });
});

it("assignments that are overdue fall back though nobody asks for anything", async () => {
  const waiting = async () => (await beside.listOverdueOrders(ever.toISOString(), 100)).length;
  expect(await waiting()).toBeGreaterThan(0);
  nowMs = ever.getTime();
  await tick();
  expect(await waiting()).toBe(0);
});

it("a charge that is answered late is settled though nobody asks for anything", async () => {
  const { username, password } = server.identities.find(({ name }) => name === "harbor-admin") ?? {};
  const ask = async (method: string, path: string, body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(server.url + path, {
      method,
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, etag: response.headers.get("ETag") ?? "", body: await response.json() };
  };
  const { body: session } = await ask("POST", "/api/auth/sign-in", { username, password });
  const bearer = { Authorization: `Bearer ${session.accessToken}` };
  const { body: staged } = await ask("POST", "/sandbox/seed/delivered", {}, bearer);
  const path = `/api/clients/${staged.clientId}/loans/${staged.loanId}/orders/${staged.orderId}`;
  const usd = (amount: number) => ({ amount, currency: "USD" });
  const terms = { technologyFee: usd(1500), vendorCharges: [], dueDate: "2026-12-30" };
  const invoiced = await ask("POST", `${path}/invoice`, terms, { ...bearer, "If-Match": staged.etag });
  const invoice = await beside.findInvoice(staged.orderId);
  const charge = { method: "card", instrument: "sandbox-late", amount: invoice?.total };
  const headers = { ...bearer, "If-Match": invoiced.etag };
  expect((await ask("POST", `${path}/payments/collect`, charge, headers)).status).toBe(503);

  const due = async () => (await beside.listDuePayments(ever.getTime(), 100)).length;
  expect(await due()).toBe(1);
  nowMs += 60_000;
  await tick();
  expect(await due()).toBe(0);
});

it("a clock that another process on the file has set ahead is followed though nobody asks for anything", async () => {
  const another = await openSandboxClock(beside, () => nowMs);
  const { username, password } = server.identities[0] ?? {};
  const signedIn = await fetch(`${server.url}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  const headers = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` };
  await another.advance(901_000);
  await tick();
  expect((await fetch(`${server.url}/api/auth/session`, { headers })).status).toBe(401);
});

it("nothing is begun once the server closes", async () => {
  await server.close(0);
  expect(isStopped).toBe(true);
});
