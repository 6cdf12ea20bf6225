import { beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { type Collecting, CollectingServer, invoiced } from "../testing/collecting-server.ts";
import { delivered, type SettlementServer, totalOf } from "../testing/settlement-server.ts";
import type { StagedOrder } from "../testing/stage-order.ts";

const as = "harbor-finance";

describe.each(storesUnderTest)("a payment that is collected, in $name,", ({ open }) => {
  let at: CollectingServer;
  let server: SettlementServer;
  let order: StagedOrder;
  beforeEach(async () => {
    const store = await open();
    at = await CollectingServer.open(store);
    ({ server, order } = at);
    return () => store.close();
  });

  const collect = (options?: Collecting) => at.collect(options);
  const payments = () => at.payments();
  const states = () => at.states();
  const actions = () => at.actions();
  const current = () => server.etagOf(order.path);

  it("pays the order, and completes it where nothing else is missing", async () => {
    const { body, headers } = await collect({ key: "k" });
    expect(body).toMatchObject({ status: "OrderCompleted", paidAt: "2026-11-30T09:00:00.000Z" });
    expect(headers.get("ETag")).toBe(`"${order.record.version + 1}"`);
    expect(await actions()).toEqual(["collect-payment", "complete"]);
    const [payment] = await payments();
    const amount = totalOf(order);
    expect(payment).toMatchObject({ state: "succeeded", origin: "collected", method: "card", amount });
    const invoice = await server.call("getInvoice", { as, path: order.path });
    expect(invoice.body).toMatchObject({ total: amount, paidAt: body.paidAt });
  });

  it("tells history and audit log who, when and by which key, once each [AUD-01]", async () => {
    await collect({ key: "k" });
    const { body } = await server.call("listOrderHistory", { as: "harbor-admin", path: order.path });
    const entry = body.items.find(({ action }) => action === "collect-payment");
    expect(entry).toMatchObject({ idempotencyKey: "k", actor: { role: "finance" } });
    const { clientId } = order.path;
    const lines = await server.store.listAudit({ clientId, before: null, limit: 100 });
    const ours = lines.filter(({ action }) => action === "collect-payment");
    expect(ours).toHaveLength(1);
    expect(ours[0]).toMatchObject({ outcome: "success", requestId: entry?.requestId });
  });

  it("needs If-Match with the order's present ETag [CON-10]", async () => {
    const call = { as, path: order.path, body: { method: "card", instrument: "i", amount: totalOf(order) } };
    expect((await server.call("collectPayment", call)).problem.code).toBe("precondition_required");
    expect((await collect({ etag: '"1"' })).problem.code).toBe("precondition_failed");
    expect(await states()).toEqual([]);
  });

  it.each([
    ["delivered", { actions: delivered.slice(0, -1) }],
    ["invoiced", { actions: delivered }],
    ["unpaid", { loanType: "conventional" as const, actions: [...invoiced.actions, "record-payment"] }],
  ])("waits until the order is %s", async (gate, life) => {
    order = at.order = await server.stage(life);
    const { problem } = await collect();
    expect(problem).toMatchObject({ status: 409, code: "gate_unmet", gate });
    expect(await server.drawn(order.path)).toBe(0);
  });

  it("is of the invoice's total and by a method that the client uses, or is refused [INP]", async () => {
    const amount = await collect({ cents: 1 });
    const pointer = "/body/amount/amount";
    const message = `must be ${totalOf(order).amount}`;
    expect(amount.problem).toMatchObject({ status: 422, errors: [{ pointer, message }] });
    const client = await server.store.findClient(order.path.clientId);
    expect(client?.paymentMethods).toContain("paypal");
    expect((await collect({ method: "check" })).problem.code).toBe("request_invalid");
    expect(await states()).toEqual([]);
  });

  it("is for the roles that may; others are refused before anything is drawn", async () => {
    expect((await collect({ by: "harbor-operations" })).problem.code).toBe("action_forbidden");
    expect((await collect({ by: "summit-finance" })).problem.code).toBe("client_forbidden");
    expect(await server.drawn(order.path)).toBe(0);
  });

  it("that is declined stays in the list, leaves no history, and frees its key [CON-07]", async () => {
    const { problem } = await collect({ key: "k", instrument: "sandbox-declined" });
    expect(problem).toMatchObject({ status: 422, code: "payment_declined" });
    expect(problem.errors).toEqual([{ pointer: "/body/instrument", message: "was declined" }]);
    expect(await actions()).toEqual([]);
    expect(await current()).toBe(order.etag);
    const { clientId, orderId } = order.path;
    const lines = await server.store.listAudit({ clientId, before: null, limit: 100 });
    expect(lines.filter(({ target }) => target.id === orderId)).toMatchObject([
      { action: "collect-payment", outcome: "failure" },
    ]);
    expect((await collect({ key: "k" })).body.status).toBe("OrderCompleted");
    expect(await states()).toEqual(["succeeded", "declined"]);
  });

  it("is drawn once for fifty simultaneous requests with one key [CON-01]", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => collect({ key: "k" })));
    const paid = answers.filter(({ status }) => status === 200);
    const waiting = answers.filter(({ status }) => status === 409);
    expect(paid.length + waiting.length).toBe(50);
    expect(paid.filter(({ headers }) => !headers.has("Idempotent-Replayed")).length).toBe(1);
    expect(new Set(waiting.map(({ problem }) => problem.code))).toEqual(
      new Set(waiting.length > 0 ? ["request_in_flight"] : []),
    );
    const again = await collect({ key: "k" });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    for (const { body } of paid) expect(body).toEqual(again.body);
    expect(await server.drawn(order.path)).toBe(1);
    expect(await states()).toEqual(["succeeded"]);
    expect(await actions()).toEqual(["collect-payment", "complete"]);
  });

  it("is drawn once for fifty simultaneous requests with fifty keys [CON-08]", async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => collect({ key: `k${index}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const refused = answers.filter(({ status }) => status !== 200).map(({ problem }) => problem.code);
    const reasons = ["gate_unmet", "precondition_failed"];
    expect(refused.filter((code) => !reasons.includes(code))).toEqual([]);
    expect(await server.drawn(order.path)).toBe(1);
    expect(await actions()).toEqual(["collect-payment", "complete"]);
  });
});
