import { beforeEach, describe, expect, it } from "vitest";
import { type Client, createClient, createSession } from "../src/client/index.ts";
import { operationFor, type paths } from "../src/contract/index.ts";
import { Refusal } from "./errors/refusal.ts";
import { type Faults, failOnce } from "./faults.ts";
import { createSandboxApp, type SandboxApp } from "./sandbox/create-sandbox-app.ts";

const baseUrl = "http://127.0.0.1:3000";
const orders = "/api/clients/{clientId}/orders";
const oneOrder = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";

describe("the typed client and the reference server", () => {
  let sandbox: SandboxApp;
  let faults: Faults;
  let client: Client<paths>;
  let clientId: string;
  /** Operation and status of everything that went over the wire, in order. */
  let log: string[];
  let serverMs: number;

  beforeEach(async () => {
    serverMs = Date.UTC(2026, 10, 20, 14);
    const clientMs = serverMs;
    faults = () => {};
    sandbox = await createSandboxApp({
      orders: 16,
      clock: () => serverMs,
      faults: (point, at) => faults(point, at),
    });
    log = [];
    const session = createSession({
      baseUrl,
      // The client's clock stands still, so that only a 401 can tell it of an expiry.
      now: () => clientMs,
      // Waits end at once; what runs out in the background never does.
      sleep: (_, { background } = {}) => (background ? new Promise(() => {}) : Promise.resolve()),
      fetch: async (request) => {
        const id = operationFor(request.method, new URL(request.url).pathname)?.operationId;
        const answer = await sandbox.fetch(request);
        log.push(`${id} ${answer.status}`);
        return answer;
      },
    });
    const { username, password, clientIds } = sandbox.identity("harbor-client-user");
    [clientId = ""] = clientIds;
    await session.signIn({ username, password });
    client = createClient({ session });
  });

  async function findDraft() {
    const query = { status: ["Draft" as const] };
    const { data } = await client.GET(orders, { params: { path: { clientId }, query } });
    for (const { loanId, orderId } of data?.items ?? []) {
      const path = { clientId, loanId, orderId };
      const { data: order, response } = await client.GET(oneOrder, { params: { path } });
      if (order?.allowedActions.includes("activate") && order.documentsConfirmed) {
        return { path, header: { "If-Match": response.headers.get("ETag") ?? "" } };
      }
    }
    throw new RangeError("The sandbox has no draft that is ready: seed more orders.");
  }

  it("renews an expired token once, and sends the read again once", async () => {
    await client.GET(orders, { params: { path: { clientId } } });
    serverMs += 900_000;
    const { data, meta } = await client.GET(orders, { params: { path: { clientId } } });
    expect(data?.items).not.toEqual([]);
    expect(meta).toMatchObject({ attempts: 2, refreshed: true, replayed: true });
    expect(log).toEqual([
      "signIn 200",
      "listOrders 200",
      "listOrders 401",
      "refreshSession 200",
      "listOrders 200",
    ]);
  });

  it("does not send an activation again that was committed before its 401", async () => {
    const params = await findDraft();
    faults = failOnce("activateOrder", "after-handler", new Refusal("token_expired"));
    log = [];
    const { data, meta } = await client.POST(`${oneOrder}/activate`, { params });
    expect(log).toEqual(["activateOrder 401", "refreshSession 200", "getOrder 200", "listOrderHistory 200"]);
    expect(meta).toMatchObject({ attempts: 1, replayed: false, outcome: "applied" });
    expect(data?.status).toMatch(/^Order(Una|A)ssigned$/);
    expect(await activations(params)).toBe(1);
  });

  it("sends an activation again that was refused before anything was done", async () => {
    const params = await findDraft();
    serverMs += 900_000;
    log = [];
    const { data, meta } = await client.POST(`${oneOrder}/activate`, { params });
    expect(log).toEqual([
      "activateOrder 401",
      "refreshSession 200",
      "getOrder 200",
      "listOrderHistory 200",
      "activateOrder 200",
    ]);
    expect(meta).toMatchObject({ attempts: 2, outcome: "replayed" });
    expect(data?.status).toMatch(/^Order(Una|A)ssigned$/);
    expect(await activations(params)).toBe(1);
  });

  it.each(["before-handler", "after-handler"] as const)(
    "activates once when the server fails %s",
    async (point) => {
      const params = await findDraft();
      faults = failOnce("activateOrder", point, new Refusal("unavailable"));
      const { data, meta } = await client.POST(`${oneOrder}/activate`, { params });
      expect(data?.status).toMatch(/^Order(Una|A)ssigned$/);
      expect(meta.outcome).toBe(point === "after-handler" ? "applied" : "replayed");
      expect(await activations(params)).toBe(1);
    },
  );

  async function activations({ path }: Awaited<ReturnType<typeof findDraft>>): Promise<number | undefined> {
    const { data } = await client.GET(`${oneOrder}/history`, { params: { path } });
    return data?.items.filter(({ action }) => action === "activate").length;
  }
});
