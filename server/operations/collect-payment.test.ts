import { beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import {
  createSettlementServer,
  delivered,
  type SettlementServer,
  totalOf,
} from "../testing/settlement-server.ts";
import type { StagedOrder } from "../testing/stage-order.ts";

const as = "harbor-finance";
const invoiced = { loanType: "va" as const, actions: [...delivered, "create-invoice"] };
const unclear = { status: 503, code: "unavailable" };

describe.each(storesUnderTest)("a payment that is collected, in $name,", ({ open }) => {
  let server: SettlementServer;
  let order: StagedOrder;
  beforeEach(async () => {
    const store = await open();
    server = await createSettlementServer(store);
    order = await server.stage(invoiced);
    return () => store.close();
  });

  interface Collecting {
    readonly by?: string;
    readonly key?: string;
    readonly etag?: string;
    readonly instrument?: string;
    readonly method?: string;
    readonly cents?: number;
  }
  const collect = (options: Collecting = {}) => {
    const { by = as, key, etag = order.etag, instrument = "instrument-1", method = "card" } = options;
    return server.call("collectPayment", {
      ...{ as: by, path: order.path },
      headers: { "If-Match": etag, ...(key !== undefined && { "Idempotency-Key": key }) },
      body: {
        method,
        instrument,
        amount: { ...totalOf(order), ...(options.cents && { amount: options.cents }) },
      },
    });
  };
  const payments = async () => {
    return (await server.call("listPayments", { as, path: order.path })).body.items;
  };
  const states = async () => (await payments()).map(({ state }) => state);
  const actions = async () => (await server.actionsOf(order.path)).slice(invoiced.actions.length + 1);
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
    order = await server.stage(life);
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

  it("whose answer was lost is found by the next request with its key, and is not drawn again [TRN-16]", async () => {
    const lost = await collect({ key: "k", instrument: "sandbox-answer-lost" });
    expect(lost.problem).toMatchObject(unclear);
    expect(lost.headers.get("Retry-After")).toBe("2");
    expect(await states()).toEqual(["pending"]);
    expect((await collect({ key: "k", instrument: "sandbox-answer-lost" })).problem).toMatchObject({
      code: "request_in_flight",
    });
    server.time.nowMs += 2000;
    const again = await collect({ key: "k", instrument: "sandbox-answer-lost" });
    expect(again.body).toMatchObject({ status: "OrderCompleted" });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect(await server.drawn(order.path)).toBe(1);
    expect(await actions()).toEqual(["collect-payment", "complete"]);
  });

  it("whose claim was forgotten before it was settled is answered to its key all the same", async () => {
    await collect({ key: "k", instrument: "sandbox-answer-lost" });
    server.time.nowMs += 2000;
    await server.store.forgetExpired(server.time.nowMs, 0, 1000);
    const again = await collect({ key: "k", instrument: "sandbox-answer-lost" });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect((await collect({ key: "k" })).problem.code).toBe("idempotency_key_reused");
  });

  it("that never arrived is given up, and the same key draws anew", async () => {
    expect((await collect({ key: "k", instrument: "sandbox-unreachable" })).problem).toMatchObject(unclear);
    server.time.nowMs += 2000;
    expect((await collect({ key: "k", instrument: "sandbox-unreachable" })).problem).toMatchObject(unclear);
    server.time.nowMs += 2000;
    expect((await collect({ key: "other" })).status).toBe(200);
    expect(await states()).toEqual(["succeeded", "declined", "declined"]);
    expect(await server.drawn(order.path)).toBe(1);
  });

  it("is in the way of every other while it is pending, checks among them", async () => {
    await collect({ instrument: "sandbox-pending" });
    expect((await collect({ key: "other" })).problem).toMatchObject({ gate: "unpaid" });
    const body = { method: "check", amount: totalOf(order), receivedOn: "2026-11-30", reference: "Check 1" };
    const call = { as: "harbor-admin", path: order.path, headers: { "If-Match": order.etag }, body };
    expect((await server.call("recordPayment", call)).problem).toMatchObject({ gate: "unpaid" });
  });

  it("that is still on its way when it is given up draws nothing, since a check has come meanwhile", async () => {
    const way = Promise.withResolvers<void>();
    const isSent = Promise.withResolvers<void>();
    server.mishaps.sleep = () => {
      isSent.resolve();
      return way.promise;
    };
    const slow = collect({ instrument: "sandbox-slow" });
    await isSent.promise;
    server.time.nowMs += 9000;
    const amount = totalOf(order);
    const body = { method: "check", amount, receivedOn: "2026-11-30", reference: "Check 1" };
    const call = { as: "harbor-admin", path: order.path, headers: { "If-Match": order.etag }, body };
    expect((await server.call("recordPayment", call)).status).toBe(200);
    way.resolve();
    expect((await slow).problem.code).toBe("payment_declined");
    expect(await server.drawn(order.path)).toBe(0);
    expect(await states()).toEqual(["succeeded", "declined"]);
    expect(await actions()).toEqual(["record-payment", "complete"]);
  });

  it("that is answered late pays the order when somebody looks, in the name of who began it", async () => {
    expect((await collect({ key: "k", instrument: "sandbox-late" })).problem).toMatchObject(unclear);
    server.time.nowMs += 29_999;
    expect((await server.call("getOrder", { as, path: order.path })).body.paidAt).toBeNull();
    expect((await collect({ key: "k", instrument: "sandbox-late" })).problem.code).toBe("request_in_flight");
    server.time.nowMs += 2001;
    const { body } = await server.call("getOrder", { as: "harbor-operations", path: order.path });
    expect(body).toMatchObject({ status: "OrderCompleted", paidAt: "2026-11-30T09:00:32.000Z" });
    const history = await server.call("listOrderHistory", { as: "harbor-admin", path: order.path });
    const entry = history.body.items.find(({ action }) => action === "collect-payment");
    expect(entry).toMatchObject({ idempotencyKey: "k", actor: { role: "finance" } });
    const again = await collect({ key: "k", instrument: "sandbox-late" });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
  });

  it("that is declined late leaves the order as it was, and free for another", async () => {
    await collect({ instrument: "sandbox-late-declined" });
    server.time.nowMs += 32_000;
    expect((await collect({})).status).toBe(200);
    expect(await states()).toEqual(["succeeded", "declined"]);
  });

  it("that is captured while the order is on hold pays it there, so that whoever began it finds it out", async () => {
    order = await server.stage({ ...invoiced, loanType: "conventional" });
    await collect({ instrument: "sandbox-late" });
    const path = order.path;
    const body = { reason: "The borrower is away." };
    await server.call("holdOrder", { as: "harbor-operations", path, body });
    server.time.nowMs += 32_000;
    const { body: held } = await server.call("getOrder", { as, path });
    expect(held).toMatchObject({ status: "OnHold", paidAt: "2026-11-30T09:00:32.000Z" });
    expect(await states()).toEqual(["succeeded"]);
    await server.call("reactivateOrder", { as: "harbor-operations", path, body });
    expect(await actions()).toEqual(["hold", "collect-payment", "reactivate"]);
  });

  it("that is captured after the order was cancelled is told there too, and can be refunded", async () => {
    await collect({ key: "k", instrument: "sandbox-late" });
    const call = { as: "harbor-operations", path: order.path, body: { reason: "Withdrawn." } };
    await server.call("cancelOrder", call);
    server.time.nowMs += 32_000;
    expect(await states()).toEqual(["succeeded"]);
    expect(await actions()).toEqual(["cancel", "collect-payment"]);
    const again = await collect({ key: "k", instrument: "sandbox-late" });
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect(again.body).toMatchObject({ status: "Cancelled", paidAt: "2026-11-30T09:00:32.000Z" });
    const [payment] = await payments();
    const refund = await server.call("refundPayment", {
      ...{ as, path: { ...order.path, paymentId: payment?.paymentId ?? "" } },
      headers: { "If-Match": await current() },
      body: { amount: totalOf(order), reason: "The order was cancelled." },
    });
    expect(refund.body).toMatchObject({ status: "Cancelled", paidAt: null });
  });

  describe.each([
    ["after-claim", 0],
    ["after-call", 1],
    ["after-handler", 1],
  ] as const)("where the server dies %s", (point, drawnBefore) => {
    beforeEach(async () => {
      let isDue = true;
      server.mishaps.faults = (here, { operationId }) => {
        if (operationId !== "collectPayment" || here !== point || !isDue) return;
        isDue = false;
        throw new Error("the power went out");
      };
      expect((await collect({ key: "k" })).status).toBe(500);
      expect(await server.drawn(order.path)).toBe(drawnBefore);
    });

    it.each([
      ["the same key", { key: "k" }],
      ["another key", { key: "other" }],
      ["another caller", { by: "harbor-admin", key: "k" }],
    ])("is drawn once, whoever repeats it with %s, then or later [DUR-10]", async (_, repeat) => {
      await collect(repeat);
      server.time.nowMs += 9000;
      await collect({ ...repeat, etag: await current() });
      server.time.nowMs += 9000;
      await collect({ ...repeat, etag: await current() });
      expect(await server.drawn(order.path)).toBe(1);
      expect((await states()).filter((state) => state === "succeeded")).toHaveLength(1);
      expect(await actions()).toEqual(["collect-payment", "complete"]);
    });

    it("answers the repeat with the same key as the first was to be answered [CON-04]", async () => {
      server.time.nowMs += 9000;
      const { body } = await collect({ key: "k" });
      expect(body).toMatchObject({ status: "OrderCompleted" });
      expect((await collect({ key: "k" })).body).toEqual(body);
    });
  });
});
