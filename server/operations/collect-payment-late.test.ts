import { beforeEach, describe, expect, it } from "vitest";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { type Collecting, CollectingServer, invoiced } from "../testing/collecting-server.ts";
import { type SettlementServer, totalOf } from "../testing/settlement-server.ts";
import type { StagedOrder } from "../testing/stage-order.ts";

const as = "harbor-finance";
const unclear = { status: 503, code: "unavailable" };

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

  it("whose answer was lost is found by the next request with its key, and is not drawn again [TRN-16] [ERR-08]", async () => {
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
    order = at.order = await server.stage({ ...invoiced, loanType: "conventional" });
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
