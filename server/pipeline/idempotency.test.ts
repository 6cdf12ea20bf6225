import { beforeEach, describe, expect, it } from "vitest";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-client-user";
let nowMs: number;
let server: TestServer;
let path: { clientId: string; loanId: string };
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs });
  const [clientId = ""] = server.identity(as).clientIds;
  const { body } = await server.call("listLoans", { as, path: { clientId } });
  path = { clientId, loanId: body.items[0]?.loanId ?? "" };
});

const create = (key: string, body: unknown = {}, who = as) =>
  server.call("createOrder", { as: who, path, body, headers: { "Idempotency-Key": key } });
const orderCount = async () => {
  const { body } = await server.call("listOrders", { as, path, query: `limit=100&loanId=${path.loanId}` });
  return body.items.length;
};

describe("a request that is sent again with its Idempotency-Key", () => {
  it("gets its first answer, flagged, and has no second effect [CON-05]", async () => {
    const first = await create("k", { productCode: "1004" });
    const before = await orderCount();
    const again = await create("k", { productCode: "1004" });
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    for (const name of ["ETag", "Location"]) expect(again.headers.get(name)).toBe(first.headers.get(name));
    expect(first.headers.has("Idempotent-Replayed")).toBe(false);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect(again.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
    expect(await orderCount()).toBe(before);
  });

  it("with another body, path or query is refused, and nothing is done [CON-02]", async () => {
    await create("k", { productCode: "1004" });
    const before = await orderCount();
    const { problem } = await create("k", { productCode: "1073" });
    expect(problem).toMatchObject({
      status: 422,
      code: "idempotency_key_reused",
      errors: [{ pointer: "/headers/Idempotency-Key" }],
    });
    expect(await orderCount()).toBe(before);
  });

  it("by somebody else, or to another operation, is another request [CON-02]", async () => {
    const mine = await create("k");
    const theirs = await create("k", {}, "harbor-operations");
    expect(theirs.body.orderId).not.toBe(mine.body.orderId);
    const orderPath = { ...path, orderId: mine.body.orderId };
    const headers = { "Idempotency-Key": "k" };
    expect((await server.call("updateOrder", { as, path: orderPath, body: {}, headers })).body.version).toBe(
      2,
    );
  });

  it("after 24 hours is a new one [CON-06]", async () => {
    const first = await create("k");
    nowMs += 24 * 60 * 60 * 1000 - 1;
    const { accessToken } = await server.signIn(as);
    const later = {
      path,
      body: {},
      headers: { "Idempotency-Key": "k", Authorization: `Bearer ${accessToken}` },
    };
    expect((await server.call("createOrder", later)).body.orderId).toBe(first.body.orderId);
    nowMs += 1;
    expect((await server.call("createOrder", later)).body.orderId).not.toBe(first.body.orderId);
  });

  it("gets its stored answer also where If-Match is stale by now, which is its own doing", async () => {
    const draft = await create("draft");
    const orderPath = { ...path, orderId: draft.body.orderId };
    const headers = { "Idempotency-Key": "k", "If-Match": '"1"' };
    const call = { as, path: orderPath, body: { productCode: "1004" }, headers };
    const first = await server.call("updateOrder", call);
    const again = await server.call("updateOrder", { ...call, headers: { ...headers, "If-Match": '"2"' } });
    expect(again.body).toEqual(first.body);
    expect((await server.call("updateOrder", { ...call, headers: { "If-Match": '"1"' } })).status).toBe(412);
  });

  it("is new where the first was refused: only successes are remembered [CON-07]", async () => {
    expect((await create("k", { unknown: 1 })).status).toBe(400);
    expect((await create("k", { branchId: "br_0000000000000000" })).status).toBe(422);
    expect((await create("k")).status).toBe(201);
  });

  it("while the first is in progress is told to wait, and goes through once its lease is over [CON-04]", async () => {
    const { user } = await server.signIn(as);
    const claim = {
      principal: user.userId,
      operationId: "createOrder",
      key: "k",
      fingerprint: await fingerprintOf("{}"),
      claimId: "ic_0000000000000000",
      answer: null,
      expiresAtMs: nowMs + 2500,
    };
    await server.store.commit({ atMs: nowMs, idempotency: claim });
    const { problem, headers } = await create("k");
    expect(problem).toMatchObject({ status: 409, code: "request_in_flight" });
    expect(headers.get("Retry-After")).toBe("3");
    nowMs += 2500;
    expect((await create("k")).status).toBe(201);
  });

  it.each(["", " ", "a b", "é", "x".repeat(256)])(
    "with %j is refused: that is no key [CON-03]",
    async (key) => {
      const { errors = [] } = (await create(key)).problem;
      expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(new Set(["/headers/Idempotency-Key"]));
    },
  );
});

async function fingerprintOf(bodyText: string): Promise<string> {
  const text = `/api/clients/${path.clientId}/loans/${path.loanId}/orders\n\n${bodyText}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Buffer.from(digest).toString("base64url");
}
