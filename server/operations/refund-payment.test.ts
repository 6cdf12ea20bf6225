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
const waiting = { loanType: "conventional" as const, actions: [...delivered, "create-invoice"] };
const dollars = (amount: number) => ({ amount: amount * 100, currency: "USD" });

describe.each(storesUnderTest)("a refund, in $name,", ({ open }) => {
  let server: SettlementServer;
  beforeEach(async () => {
    const store = await open();
    server = await createSettlementServer(store);
    return () => store.close();
  });

  /** Stages an order that a card has paid. */
  const paid = async (instrument = "instrument-1", life = waiting): Promise<StagedOrder> => {
    const order = await server.stage(life);
    const body = { method: "card", instrument, amount: totalOf(order) };
    const call = { as, path: order.path, headers: { "If-Match": order.etag }, body };
    expect((await server.call("collectPayment", call)).status).toBe(200);
    return order;
  };
  const newest = async ({ path }: StagedOrder) => {
    const { body } = await server.call("listPayments", { as, path });
    return body.items[0] ?? expect.unreachable();
  };
  const refund = async (order: StagedOrder, amount: { amount: number; currency: string }, key?: string) => {
    const { paymentId } = await newest(order);
    return await server.call("refundPayment", {
      ...{ as, path: { ...order.path, paymentId } },
      headers: { "If-Match": await server.etagOf(order.path), ...(key && { "Idempotency-Key": key }) },
      body: { amount, reason: "Charged by mistake." },
    });
  };
  const actions = async ({ path }: StagedOrder) => (await server.actionsOf(path)).slice(10);

  it("of a part leaves the order paid, and one of the rest makes it payable again", async () => {
    const order = await paid();
    expect((await refund(order, dollars(15))).body.paidAt).not.toBeNull();
    const rest = { ...totalOf(order), amount: totalOf(order).amount - 1500 };
    expect((await refund(order, rest)).body).toMatchObject({ status: "ReportAccepted", paidAt: null });
    const payment = await newest(order);
    expect(payment.refunds).toMatchObject([
      { amount: dollars(15), by: { role: "finance" } },
      { amount: rest },
    ]);
    expect(payment.refunded).toEqual(totalOf(order));
    expect((await server.call("getInvoice", { as, path: order.path })).body.paidAt).toBeNull();

    const body = { method: "card", instrument: "other", amount: totalOf(order) };
    const headers = { "If-Match": await server.etagOf(order.path) };
    expect((await server.call("collectPayment", { as, path: order.path, headers, body })).status).toBe(200);
    expect(await actions(order)).toEqual([
      ...["collect-payment", "refund-payment", "refund-payment", "collect-payment"],
    ]);
  });

  it("leaves a completed order completed and paid", async () => {
    const order = await paid("instrument-1", { ...waiting, loanType: "va" as never });
    const { body } = await refund(order, totalOf(order));
    expect(body.status).toBe("OrderCompleted");
    expect(body.paidAt).not.toBeNull();
  });

  it("of more than the payment holds is refused, and so is one of a declined attempt", async () => {
    const order = await paid();
    const more = { ...totalOf(order), amount: totalOf(order).amount + 1 };
    const errors = [{ pointer: "/body/amount/amount" }];
    expect((await refund(order, more)).problem).toMatchObject({ status: 409, gate: "refundable", errors });
    const unpaid = await server.stage(waiting);
    const body = { method: "card", instrument: "sandbox-declined", amount: totalOf(unpaid) };
    const headers = { "If-Match": unpaid.etag };
    await server.call("collectPayment", { as, path: unpaid.path, headers, body });
    expect((await refund(unpaid, dollars(1))).problem).toMatchObject({ gate: "refundable" });
  });

  it("of nothing is refused, and one of a payment that is not there is not found", async () => {
    const order = await paid();
    const errors = [{ pointer: "/body/amount/amount", message: "must be more than 0" }];
    expect((await refund(order, dollars(0))).problem).toMatchObject({ status: 422, errors });
    const path = { ...order.path, paymentId: "py_0000000000000000" };
    const call = {
      as,
      path,
      headers: { "If-Match": order.etag },
      body: { amount: dollars(1), reason: "Charged by mistake." },
    };
    expect((await server.call("refundPayment", call)).problem.code).toBe("not_found");
  });

  it("that the service declines gives nothing back", async () => {
    const order = await paid("sandbox-refund-declined");
    expect((await refund(order, dollars(1))).problem.code).toBe("payment_declined");
    expect((await newest(order)).refunds).toEqual([]);
    expect(await actions(order)).toEqual(["collect-payment"]);
  });

  it("whose answer was lost is settled by the next request, and made once [TRN-16]", async () => {
    const order = await paid("sandbox-refund-answer-lost");
    expect((await refund(order, dollars(100), "k")).problem.code).toBe("unavailable");
    expect((await refund(order, dollars(1), "other")).problem).toMatchObject({ gate: "refundable" });
    server.time.nowMs += 2000;
    const again = await refund(order, dollars(100), "k");
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    expect((await newest(order)).refunds).toMatchObject([{ amount: dollars(100) }]);
    expect(await actions(order)).toEqual(["collect-payment", "refund-payment"]);
  });

  it("that was asked for fifty times at once is made once [CON-08]", async () => {
    const order = await paid();
    const { paymentId } = await newest(order);
    const headers = { "If-Match": await server.etagOf(order.path) };
    const call = {
      as,
      path: { ...order.path, paymentId },
      headers,
      body: { amount: dollars(1), reason: "Charged by mistake." },
    };
    const answers = await Promise.all(Array.from({ length: 50 }, () => server.call("refundPayment", call)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await newest(order)).refunds).toHaveLength(1);
  });

  it("of a check is entered by hand, as the check was", async () => {
    const order = await server.stage({ ...waiting, actions: [...waiting.actions, "record-payment"] });
    expect((await refund(order, totalOf(order))).body.paidAt).toBeNull();
    expect(await newest(order)).toMatchObject({ origin: "recorded", refunded: totalOf(order) });
  });
});
