import { type Client, CountersignError, createClient, createSession } from "countersign";
import { describe, expect, it } from "vitest";
import { type OperationId, operations, type paths } from "../../src/contract/index.ts";
import { seededRandom } from "../crypto/seeded-random.ts";
import { defaultPolicy } from "../server-policy.ts";
import { createSandboxApp } from "./create-sandbox-app.ts";
import { drawBelow } from "./draws.ts";
import { needsToken } from "./fault.ts";
import { createRoughMode } from "./rough-mode.ts";

const oneOrder = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}";

describe("rough mode", () => {
  const ids = Object.keys(operations) as OperationId[];
  const drawn = (seed: number, policy = defaultPolicy) => {
    const draw = createRoughMode(seed, policy);
    return Array.from({ length: 20_000 }, (_, index) => {
      const operationId = ids[index % ids.length] ?? "getSession";
      return { operationId, ...draw(operationId) };
    });
  };

  it("bears the same for the same seed, and something else for another", () => {
    expect(drawn(3)).toEqual(drawn(3));
    expect(drawn(3)).not.toEqual(drawn(4));
  });

  it("misbehaves as often as the policy says, and waits as long as it may", () => {
    const all = drawn(1);
    const percent = (fault: string) => (100 * all.filter((one) => one.fault === fault).length) / all.length;
    expect(percent("503-before")).toBeCloseTo(2, 0);
    expect(percent("reset-after")).toBeCloseTo(1, 0);
    expect(percent("401-before") + percent("commit-then-401")).toBeCloseTo(1, 0);
    const delays = all.map(({ delayMs }) => delayMs);
    expect([Math.min(...delays), Math.max(...delays)]).toEqual([0, 300]);
    const never = {
      roughUnavailablePercent: 0,
      roughResetPercent: 0,
      roughExpiredPercent: 0,
      roughDelayMs: 0,
    };
    for (const { delayMs, fault } of drawn(1, { ...defaultPolicy, ...never })) {
      expect({ delayMs, fault }).toEqual({ delayMs: 0, fault: null });
    }
  });

  it("doubts a token only where one is needed, and after a write only of class p0", () => {
    const heavy = { ...defaultPolicy, roughExpiredPercent: 90 };
    const faults = drawn(1, heavy).flatMap(({ operationId, fault }) => {
      return fault && needsToken(fault) ? [{ fault, ...operations[operationId] }] : [];
    });
    expect(faults.every(({ secured }) => secured)).toBe(true);
    const late = faults.filter(({ fault }) => fault === "commit-then-401");
    expect(new Set(late.map(({ replay }) => replay))).toEqual(new Set(["p0"]));
  });
});

describe("the typed client in rough mode", () => {
  /** What a call ends with: a success, a problem that the contract declares, or an error with a code. */
  async function outcomeOf(call: Promise<{ response: Response; error?: unknown }>): Promise<string> {
    try {
      const { response, error } = await call;
      if (response.ok) return "ok";
      expect(error).toMatchObject({ status: response.status, code: expect.any(String) });
      return `problem ${response.status}`;
    } catch (error) {
      if (!(error instanceof CountersignError)) throw error;
      return error.code;
    }
  }

  it.each([
    { seed: 1, percent: {} },
    { seed: 2, percent: {} },
    { seed: 3, percent: { roughUnavailablePercent: 20, roughResetPercent: 10, roughExpiredPercent: 10 } },
    { seed: 4, percent: { roughUnavailablePercent: 20, roughResetPercent: 10, roughExpiredPercent: 10 } },
  ])("makes 200 calls with no wrong result: seed $seed $percent", async ({ seed, percent }) => {
    const sandbox = await createSandboxApp({
      orders: 240,
      rough: seed,
      policy: percent,
      sleep: async () => {},
    });
    const session = createSession({
      baseUrl: "https://sandbox.example",
      fetch: sandbox.fetch,
      // What is waited for is over at once; a time limit, which runs in the background, never is.
      sleep: (_ms, { background = false } = {}) => (background ? new Promise(() => {}) : Promise.resolve()),
    });
    const { username, password, clientIds } = sandbox.identity("harbor-client-user");
    const [clientId = ""] = clientIds;
    // A person tries again.
    for (let left = 20; left > 0; left--) {
      if (
        await session.signIn({ username, password }).then(
          () => true,
          () => false,
        )
      )
        break;
    }
    const client: Client<paths> = createClient({ session });
    const random = seededRandom(seed);
    const drafts = await listDrafts(sandbox.store, clientId);
    const outcomes: string[] = [];
    const activated: string[] = [];
    for (let count = 0; count < 200; count++) {
      const draft = drafts[drawBelow(drafts.length, random)];
      if (draft === undefined) throw new RangeError("The sandbox has no draft: seed more orders.");
      const path = { clientId, loanId: draft.loanId, orderId: draft.orderId };
      switch (drawBelow(4, random)) {
        case 0:
          outcomes.push(await outcomeOf(client.GET("/api/clients/{clientId}/orders", { params: { path } })));
          break;
        case 1: {
          const body = { specialInstructions: `Call ${count}` };
          outcomes.push(await outcomeOf(client.PATCH(oneOrder, { params: { path }, body })));
          break;
        }
        default: {
          const etag = await client.GET(oneOrder, { params: { path } }).then(
            ({ response }) => response.headers.get("ETag"),
            () => null,
          );
          if (etag === null) break;
          const params = { path, header: { "If-Match": etag } };
          const outcome = await outcomeOf(client.POST(`${oneOrder}/activate`, { params }));
          outcomes.push(outcome);
          if (outcome === "ok") activated.push(path.orderId);
        }
      }
    }
    expect(activated.length).toBeGreaterThan(5);
    expect(new Set(activated).size).toBe(activated.length);
    for (const { orderId } of drafts) {
      const history = await sandbox.store.listHistory({ orderId, before: null, limit: 1000 });
      const times = history.filter(({ action }) => action === "activate").length;
      if (activated.includes(orderId)) expect({ orderId, times }).toEqual({ orderId, times: 1 });
      else expect(times).toBeLessThanOrEqual(1);
    }
    expect(outcomes).toContain("ok");
  });
});

async function listDrafts(store: Awaited<ReturnType<typeof createSandboxApp>>["store"], clientId: string) {
  const anything = { branchIds: null, assignedTo: null, loanId: null, updatedAfter: null, after: null };
  return await store.listOrders({
    ...anything,
    clientId,
    statuses: ["Draft"],
    newestFirst: true,
    limit: 100,
  });
}
