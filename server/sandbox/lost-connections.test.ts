import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RequestLine } from "../http/request-log.ts";
import { type RunningServer, serve } from "../main.ts";

let folder: string;
let server: RunningServer;
let log: RequestLine[];
let authorization: { Authorization: string };
let loans: string;
let branchId: string | undefined;
beforeEach(async () => {
  log = [];
  folder = mkdtempSync(join(tmpdir(), "countersign-lost-"));
  const note = (line: RequestLine) => void log.push(line);
  server = await serve({ port: 0, memory: true, db: join(folder, "none.db"), orders: 0, log: note });
  const identity = server.identities.find(({ branchIds }) => branchIds.length === 1);
  const { username, password, clientIds, branchIds } = identity ?? {};
  const signedIn = await post("/api/auth/sign-in", { username, password });
  authorization = { Authorization: `Bearer ${(await signedIn.json()).accessToken}` };
  loans = `/api/clients/${clientIds?.[0]}/loans`;
  branchId = branchIds?.[0];
});
afterEach(async () => {
  await server.close(0);
  rmSync(folder, { recursive: true });
});

async function post(path: string, body: unknown, init: RequestInit = {}): Promise<Response> {
  return await fetch(server.url + path, {
    method: "POST",
    ...init,
    headers: { "Content-Type": "application/json", ...init.headers },
    body: JSON.stringify(body),
  });
}

const loan = {
  loanNumber: "HL-777",
  loanType: "va",
  borrowerName: "Imani Okafor",
  property: { street: "1 Mill Street", city: "Keene", county: "Cheshire", state: "NH", zip: "03431" },
};
const create = (fault: string, init: RequestInit = {}) =>
  post(loans, { ...loan, branchId }, { ...init, headers: { ...authorization, Prefer: `fault=${fault}` } });
const count = async () => {
  const response = await fetch(server.url + loans, { headers: authorization });
  return (await response.json()).items.length;
};

describe("a connection that is broken off on a socket", () => {
  it.each([
    { fault: "reset-before", done: 0 },
    { fault: "reset-after", done: 1 },
  ])("$fault is a reset to the caller, the request being done $done times", async ({ fault, done }) => {
    await expect(create(fault)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(await count()).toBe(done);
    expect(log.find(({ operationId }) => operationId === "createLoan")).toMatchObject({ status: 0 });
  });

  it("timeout is silence until the caller gives up, the request being done", async () => {
    const caller = new AbortController();
    const answer = create("timeout", { signal: caller.signal });
    while ((await count()) === 0) await new Promise((resolve) => setImmediate(resolve));
    caller.abort(new Error("enough"));
    await expect(answer).rejects.toThrow("enough");
    while (!log.some(({ operationId }) => operationId === "createLoan")) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await count()).toBe(1);
  });

  it("leaves the server to everybody else", async () => {
    await create("reset-after").catch(() => {});
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });
});
