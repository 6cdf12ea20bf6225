import { beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { type FoundOrder, findOrder, isReadyDraft } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-client-user";
const nowMs = Date.UTC(2026, 10, 20, 14);
let server: TestServer;
let draft: FoundOrder;
beforeEach(async () => {
  server = await createTestServer({ clock: () => nowMs });
  draft = await findOrder(server, as, (order) => isReadyDraft(order) && order.vendorId !== null);
});

const activate = (headers: Record<string, string> = { "If-Match": draft.etag }) =>
  server.call("activateOrder", { as, path: draft.path, headers });

describe("an activation", () => {
  it("of a draft that names a vendor assigns it, gives the number and starts the clocks", async () => {
    const { status, headers, body } = await activate();
    expect({ status, etag: headers.get("ETag") }).toEqual({ status: 200, etag: '"2"' });
    expect(body).toMatchObject({
      status: "OrderAssigned",
      statusCode: 1,
      version: 2,
      orderNumber: expect.stringMatching(/^CS-2026-\d{6}$/),
      vendorId: draft.order.vendorId,
      activatedAt: "2026-11-20T14:00:00.000Z",
      assignedAt: "2026-11-20T14:00:00.000Z",
      answerDueAt: "2026-11-21T14:00:00.000Z",
    });
    expect(body.allowedActions).toEqual(expect.arrayContaining(["hold", "cancel", "change-terms"]));
    expect(body.allowedActions).not.toContain("activate");
    expect((await server.call("getOrder", { as, path: draft.path })).body).toEqual(body);
  });

  it("of a draft without a vendor leaves it unassigned", async () => {
    draft = await findOrder(server, as, (order) => isReadyDraft(order) && order.vendorId === null);
    expect((await activate()).body).toMatchObject({
      status: "OrderUnassigned",
      statusCode: 16,
      assignedAt: null,
      answerDueAt: null,
    });
  });

  it("leaves one entry in the history: who, what, when, by which request and key [AUD-09]", async () => {
    await activate({ "If-Match": draft.etag, "Idempotency-Key": "key-1", "X-Request-Id": "request-1" });
    const { body } = await server.call("listOrderHistory", { as, path: draft.path });
    expect(body.items.map(({ action }) => action)).toEqual(["activate", "create"]);
    const [entry] = body.items;
    expect(entry).toMatchObject({
      sequence: 2,
      from: "Draft",
      to: "OrderAssigned",
      at: "2026-11-20T14:00:00.000Z",
      actor: { kind: "user", role: "client-user", displayName: "Dana Whitfield" },
      requestId: "request-1",
      idempotencyKey: "key-1",
    });
    const path = { ...draft.path, entryId: entry?.entryId ?? "" };
    expect((await server.call("getOrderHistoryEntry", { as, path })).body).toEqual(entry);
  });

  it("leaves one line in the audit log and one message in the outbox [AUD-01] [WHK-10]", async () => {
    await activate();
    const { clientId, orderId } = draft.path;
    const [line] = await server.store.listAudit({ clientId, before: null, limit: 1 });
    expect(line).toMatchObject({
      action: "activate",
      outcome: "success",
      target: { kind: "order", id: orderId },
    });
    const outbox = await server.store.listOutbox({ after: 0, limit: 9 });
    expect(outbox.map(({ kind, payload }) => ({ kind, payload }))).toEqual([
      { kind: "order.activate", payload: { orderId, vendorId: draft.order.vendorId } },
    ]);
  });

  it("lists every member that the draft still lacks, and changes nothing", async () => {
    const gaps = await findOrder(server, as, ({ status, documentsConfirmed }) => {
      return status === "Draft" && !documentsConfirmed;
    });
    const headers = { "If-Match": gaps.etag };
    const { problem } = await server.call("activateOrder", { as, path: gaps.path, headers });
    expect(problem).toMatchObject({ status: 422, code: "requirement_unmet", gate: "activation-data" });
    expect(problem.errors).toEqual([
      { pointer: "/body/property", message: "is missing" },
      { pointer: "/body/contacts", message: "must name a borrower with an e-mail address" },
      { pointer: "/body/productCode", message: "is missing" },
      { pointer: "/body/paymentScenario", message: "is missing" },
      { pointer: "/body/documentsConfirmed", message: "must be true" },
    ]);
    expect((await server.call("getOrder", { as, path: gaps.path })).body).toEqual(gaps.order);
  });

  it("of what is no draft any more is a conflict that says where the order stands [AUZ-12]", async () => {
    const { body } = await activate();
    const again = await activate({ "If-Match": '"2"' });
    expect(again.problem).toMatchObject({
      status: 409,
      code: "state_conflict",
      currentStatus: "OrderAssigned",
      allowedActions: body.allowedActions,
    });
    expect((await server.call("listOrderHistory", { as, path: draft.path })).body.items).toHaveLength(2);
  });

  it("needs If-Match, and one that is not stale [INP-15] [CON-10]", async () => {
    const errors = [{ pointer: "/headers/If-Match" }];
    const missing = await activate({});
    expect(missing.problem).toMatchObject({ status: 428, code: "precondition_required", errors });
    const stale = await activate({ "If-Match": '"7"' });
    expect(stale.problem).toMatchObject({ status: 412, code: "precondition_failed", errors });
    expect(stale.headers.get("ETag")).toBe(draft.etag);
    expect((await activate({ "If-Match": `W/${draft.etag}` })).status).toBe(400);
    expect((await activate({ "If-Match": `"0", ${draft.etag}` })).status).toBe(200);
  });

  it("takes * for whatever the order now is", async () => {
    expect((await activate({ "If-Match": "*" })).status).toBe(200);
  });
});

describe.each(storesUnderTest)("of 50 activations at once in $name", ({ open }) => {
  beforeEach(async () => {
    server = await createTestServer({ clock: () => nowMs, store: await open() });
    draft = await findOrder(server, as, isReadyDraft);
    return () => server.store.close();
  });
  const history = async () => (await server.call("listOrderHistory", { as, path: draft.path })).body.items;

  it("with the same If-Match one is done and 49 are told that the order has changed [CON-08]", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => activate()));
    const statuses = answers.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([200, ...Array(49).fill(412)]);
    expect(await history()).toHaveLength(2);
  });

  it("with the same Idempotency-Key one is done and all are told of it [CON-01]", async () => {
    const headers = { "If-Match": draft.etag, "Idempotency-Key": "same" };
    const answers = await Promise.all(Array.from({ length: 50 }, () => activate(headers)));
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 200, body: answers[0]?.body });
    const replayed = answers.filter((answer) => answer.headers.get("Idempotent-Replayed") === "true");
    expect(replayed).toHaveLength(49);
    expect(await history()).toHaveLength(2);
    expect(await server.store.listOutbox({ after: 0, limit: 9 })).toHaveLength(1);
  });
});

it("an order number that is taken is drawn again", async () => {
  let draws = 0;
  const random = (size: number) => {
    draws += 1;
    // Order numbers are the only draws of three bytes; the first two drafts get the same one, which no seeded
    // order has.
    if (size === 3) return new Uint8Array([1, 0, draws > 1000 ? draws % 200 : 7]);
    return crypto.getRandomValues(new Uint8Array(size));
  };
  server = await createTestServer({ random, clock: () => nowMs });
  draft = await findOrder(server, as, isReadyDraft);
  const first = await activate();
  draws = 1000;
  draft = await findOrder(server, as, isReadyDraft);
  const second = await activate();
  expect(first.body.orderNumber).toBe("CS-2026-065543");
  expect(second.body.orderNumber).not.toBe(first.body.orderNumber);
});
