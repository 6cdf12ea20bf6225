import { describe, expect, it } from "vitest";
import type { OperationId } from "../../src/contract/index.ts";
import { defaultPolicy } from "../server-policy.ts";
import { createTestServer } from "../testing/test-server.ts";
import { createWorkLimits } from "./limit-work.ts";

const policy = {
  ...defaultPolicy,
  ...{ requestsAtWork: 6, openRequestsAtWork: 2, listsAtWork: 3, outsideAtWork: 1 },
};

/** Requests that stay at work until they are let go. */
function open() {
  const limit = createWorkLimits(policy);
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const request = async (operationId: OperationId, work: () => Promise<void> = () => gate) => {
    const run = limit(operationId, async () => {
      await work();
      return { status: 200 };
    });
    return await run({} as never, {});
  };
  const begin = (operationId: OperationId, count: number) => {
    return Array.from({ length: count }, () => request(operationId));
  };
  return { request, begin, letGo };
}

const done = async () => {};
const refusal = (what: string) => ({
  status: 503,
  code: "unavailable",
  message: `Too many ${what} are being worked on; wait 1 second.`,
  details: { retryAfterMs: 1000 },
});

describe("of requests that cost more", () => {
  it.each<{ operationId: OperationId; most: number; what: string; other: OperationId }>([
    { operationId: "signIn", most: 2, what: "requests without a token", other: "getSession" },
    { operationId: "listOrders", most: 3, what: "lists", other: "getOrder" },
    { operationId: "listAuditLog", most: 3, what: "lists", other: "listPaymentMethods" },
    { operationId: "collectPayment", most: 1, what: "requests to outside services", other: "activateOrder" },
    {
      operationId: "processUcdpSubmission",
      most: 1,
      what: "requests to outside services",
      other: "getOrder",
    },
  ])(
    "only so many are at work at once, and the rest go on: $operationId [TRN-13]",
    async ({ operationId, most, what, other }) => {
      const { request, begin, letGo } = open();
      const underWay = begin(operationId, most);
      await expect(request(operationId)).rejects.toMatchObject(refusal(what));
      expect(await request(other, done)).toEqual({ status: 200 });
      letGo();
      await Promise.all(underWay);
      expect(await request(operationId, done)).toEqual({ status: 200 });
    },
  );

  it("those without a token do not take the places of those who have one [TRN-13]", async () => {
    const { request, begin, letGo } = open();
    const underWay = begin("signIn", 2);
    await expect(request("refreshSession")).rejects.toMatchObject({ status: 503 });
    underWay.push(...begin("getOrder", 4));
    await expect(request("getOrder")).rejects.toMatchObject(refusal("requests"));
    letGo();
    await Promise.all(underWay);
  });
});

it("whoever wishes to be delayed takes no place of those at work [TRN-13]", async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const policy = { openRequestsAtWork: 2 };
  const server = await createTestServer({ orders: 0, policy, sleep: () => gate });
  const headers = { Prefer: "delay=60000" };
  const ask = { query: "username=somebody", headers };
  const waiting = Array.from({ length: 10 }, () => server.call("checkUsername", ask));
  expect((await server.signIn("harbor-admin")).user.role).toBe("admin");
  letGo();
  await Promise.all(waiting);
});

it("a request that fails gives its place on", async () => {
  const { request } = open();
  const failing = async () => {
    throw new Error("no memory");
  };
  for (let time = 0; time < 10; time++) {
    await expect(request("collectPayment", failing)).rejects.toThrow("no memory");
  }
});

it("a server with too much to do says so before it reads the request, and its health and other paths go on [TRN-14]", async () => {
  const { promise: gate, resolve: letGo } = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  let waiting = 0;
  const server = await createTestServer({
    orders: 0,
    policy: { requestsAtWork: 5 },
    faults: async (point, { operationId }) => {
      if (point !== "before-handler" || operationId !== "getSession") return;
      waiting += 1;
      if (waiting === 5) reached.resolve();
      await gate;
    },
  });
  const as = "harbor-admin";
  await server.bearer(as);
  const underWay = Array.from({ length: 5 }, () => server.call("getSession", { as }));
  await reached.promise;

  const { problem, headers } = await server.call("getSession", { as });
  expect(problem).toMatchObject({ status: 503, code: "unavailable" });
  expect(headers.get("Retry-After")).toBe("1");
  // A body that never ends is not waited for.
  const endless = new ReadableStream({});
  const init = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: endless,
    duplex: "half",
  };
  expect((await server.app.request("/api/auth/sign-in", init as RequestInit)).status).toBe(503);
  expect((await server.app.request("/healthz")).status).toBe(200);
  expect((await server.app.request("/readyz")).status).toBe(200);

  letGo();
  expect(new Set((await Promise.all(underWay)).map(({ status }) => status))).toEqual(new Set([200]));
  expect((await server.call("getSession", { as })).status).toBe(200);
});
