import { beforeEach, describe, expect, it } from "vitest";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-client-user";
let nowMs: number;
let server: TestServer;
let clientId: string;
let loanId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs });
  [clientId = ""] = server.identity(as).clientIds;
  const loans = await server.call("listLoans", { as, path: { clientId } });
  loanId = loans.body.items[0]?.loanId ?? "";
});

const create = (body: unknown, headers: Record<string, string> = {}) =>
  server.call("createOrder", { as, path: { clientId, loanId }, body, headers });

describe("a draft", () => {
  it("begins with what is known, in the loan's branch, with one entry of history", async () => {
    const { status, headers, body } = await create({ productCode: "1004" });
    const loan = await server.call("getLoan", { as, path: { clientId, loanId } });
    expect(status).toBe(201);
    expect(headers.get("ETag")).toBe('"1"');
    expect(headers.get("Location")).toBe(`/api/clients/${clientId}/loans/${loanId}/orders/${body.orderId}`);
    expect(body).toMatchObject({
      status: "Draft",
      statusCode: 0,
      version: 1,
      orderNumber: null,
      productCode: "1004",
      branchId: loan.body.branchId,
      allowedActions: ["delete", "update", "activate"],
      createdAt: "2026-11-20T14:00:00.000Z",
    });
    const path = { clientId, loanId, orderId: body.orderId };
    const history = await server.call("listOrderHistory", { as, path });
    expect(history.body.items).toMatchObject([{ sequence: 1, action: "create", from: null, to: "Draft" }]);
  });

  it("changes in the members that are sent, is cleared by null, and gets a new ETag each time [INP-15]", async () => {
    const { body } = await create({ productCode: "1004", specialInstructions: "Ring twice." });
    const path = { clientId, loanId, orderId: body.orderId };
    nowMs += 60_000;
    const changed = await server.call("updateOrder", { as, path, body: { productCode: null } });
    expect(changed.headers.get("ETag")).toBe('"2"');
    expect(changed.body).toEqual({
      ...body,
      productCode: null,
      version: 2,
      updatedAt: "2026-11-20T14:01:00.000Z",
    });
    const history = await server.call("listOrderHistory", { as, path });
    expect(history.body.items[0]).toMatchObject({
      sequence: 2,
      action: "update",
      from: "Draft",
      to: "Draft",
    });
  });

  it("is changed or deleted under If-Match only while it is what the caller saw", async () => {
    const { body } = await create({});
    const path = { clientId, loanId, orderId: body.orderId };
    const headers = { "If-Match": '"9"' };
    expect((await server.call("updateOrder", { as, path, headers, body: {} })).status).toBe(412);
    expect((await server.call("deleteOrder", { as, path, headers })).status).toBe(412);
    expect((await server.call("deleteOrder", { as, path, headers: { "If-Match": '"1"' } })).status).toBe(204);
  });

  it("takes simultaneous changes without If-Match one after another, and loses none", async () => {
    const { body } = await create({});
    const path = { clientId, loanId, orderId: body.orderId };
    const members = [{ productCode: "1073" }, { dueDate: "2026-12-01" }, { documentsConfirmed: true }];
    const answers = await Promise.all(
      members.map((each) => server.call("updateOrder", { as, path, body: each })),
    );
    expect(answers.map(({ body: order }) => order.version).toSorted()).toEqual([2, 3, 4]);
    expect((await server.call("getOrder", { as, path })).body).toMatchObject(Object.assign({}, ...members));
  });

  it("is gone once deleted, and a repetition with the same key is told so again", async () => {
    const { body } = await create({});
    const path = { clientId, loanId, orderId: body.orderId };
    const headers = { "Idempotency-Key": "delete-1" };
    expect((await server.call("deleteOrder", { as, path, headers })).status).toBe(204);
    expect((await server.call("getOrder", { as, path })).status).toBe(404);
    const again = await server.call("deleteOrder", { as, path, headers });
    expect(again.status).toBe(204);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect((await server.call("deleteOrder", { as, path })).status).toBe(404);
  });

  it("refuses what only the server writes, and says which member it was [AUZ-05] [INP-06]", async () => {
    const written = { status: "OrderCompleted", version: 9, orderNumber: "CS-2026-000001", paidAt: "now" };
    for (const [member, value] of Object.entries(written)) {
      const { problem } = await create({ [member]: value });
      expect(problem).toMatchObject({ status: 400, code: "request_invalid" });
      expect(problem.errors).toEqual([{ pointer: `/body/${member}`, message: "is not known here" }]);
    }
  });

  it("refuses a vendor that is not on the client's panel, and a branch of another client [AUZ-06]", async () => {
    const granite = server.identity("granite-vendor").vendorId;
    expect((await create({ vendorId: granite })).status).toBe(201);
    const summit = server.identity("summit-branch-user");
    const [foreignBranch] = summit.branchIds;
    const branch = await create({ branchId: foreignBranch });
    expect(branch.problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/branchId" }] });
    const vendor = await create({ vendorId: "vn_0000000000000000" });
    expect(vendor.problem).toMatchObject({
      status: 422,
      gate: "vendor-eligible",
      errors: [{ pointer: "/body/vendorId" }],
    });
  });
});

it("what is active is neither changed as a draft nor deleted [AUZ-12]", async () => {
  const draft = await findOrder(server, as, isReadyDraft);
  const headers = { "If-Match": draft.etag };
  const { body } = await server.call("activateOrder", { as, path: draft.path, headers });
  for (const operationId of ["updateOrder", "deleteOrder"] as const) {
    const call = { as, path: draft.path, ...(operationId === "updateOrder" && { body: {} }) };
    expect((await server.call(operationId, call)).problem).toMatchObject({
      code: "state_conflict",
      currentStatus: body.status,
    });
  }
});
