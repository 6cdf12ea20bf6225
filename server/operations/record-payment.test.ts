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
const dollars = (amount: number) => ({ amount: amount * 100, currency: "USD" });
const charges = {
  technologyFee: dollars(15),
  vendorCharges: [{ label: "Second trip", amount: dollars(75) }],
  dueDate: "2026-12-30",
};
const received = { method: "check", receivedOn: "2026-11-30", reference: "Check 1042" };

describe.each(storesUnderTest)("in $name,", ({ open }) => {
  let server: SettlementServer;
  beforeEach(async () => {
    const store = await open();
    server = await createSettlementServer(store);
    return () => store.close();
  });
  const record = ({ path, etag }: StagedOrder, body: object) => {
    return server.call("recordPayment", { as, path, headers: { "If-Match": etag }, body });
  };
  const invoice = (order: StagedOrder, body: object = charges, etag = order.etag) => {
    return server.call("createInvoice", { as, path: order.path, headers: { "If-Match": etag }, body });
  };

  it("an invoice charges the order's fee, the platform's and the vendor's, once", async () => {
    const order = await server.stage({ actions: delivered });
    expect((await server.call("getInvoice", { as, path: order.path })).problem.code).toBe("not_found");
    const { body, headers } = await invoice(order);
    expect(body.invoicedAt).toBe("2026-11-30T09:00:00.000Z");
    const total = { ...order.record.fee, amount: (order.record.fee?.amount ?? 0) + 9000 };
    const shown = await server.call("getInvoice", { as, path: order.path });
    expect(shown.body).toMatchObject({ total, dueDate: "2026-12-30", paidAt: null });
    expect(shown.body.charges.map(({ kind }) => kind)).toEqual([
      "order-fee",
      "technology-fee",
      "vendor-charge",
    ]);
    const again = await invoice(order, charges, headers.get("ETag") ?? "");
    expect(again.problem).toMatchObject({ gate: "uninvoiced" });
  });

  it("an invoice waits for delivery, and needs a sum that it can hold", async () => {
    const early = await server.stage({ actions: delivered.slice(0, -1) });
    expect((await invoice(early)).problem).toMatchObject({ status: 409, gate: "delivered" });
    const order = await server.stage({ actions: delivered });
    const heavy = { ...charges, vendorCharges: [{ label: "Gold", amount: { ...dollars(1), amount: 1e8 } }] };
    expect((await invoice(order, heavy)).problem).toMatchObject({ status: 422, code: "requirement_unmet" });
    const call = { as, path: order.path, body: charges };
    expect((await server.call("createInvoice", call)).problem.code).toBe("precondition_required");
  });

  it("of fifty simultaneous invoices one is issued [CON-08]", async () => {
    const order = await server.stage({ actions: delivered });
    const answers = await Promise.all(Array.from({ length: 50 }, () => invoice(order)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49);
  });

  it("a check of the whole total pays the order and completes it, and is listed as recorded", async () => {
    const order = await server.stage({ loanType: "va", actions: [...delivered, "create-invoice"] });
    const { body } = await record(order, { ...received, amount: totalOf(order) });
    expect(body).toMatchObject({ status: "OrderCompleted", paidAt: "2026-11-30T09:00:00.000Z" });
    const { items } = (await server.call("listPayments", { as, path: order.path })).body;
    expect(items).toMatchObject([{ ...received, origin: "recorded", state: "succeeded" }]);
    expect((await server.actionsOf(order.path)).slice(-2)).toEqual(["record-payment", "complete"]);
  });

  it("another sum is refused, and a method that brings no money in by itself", async () => {
    const order = await server.stage({ actions: [...delivered, "create-invoice"] });
    const amount = totalOf(order);
    const short = await record(order, { ...received, amount: dollars(1) });
    expect(short.problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/amount/amount" }] });
    const card = await record(order, { ...received, method: "card", amount });
    expect(card.problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/method" }] });
  });

  it("a check and a card that come at once pay the order once, whichever is first", async () => {
    const order = await server.stage({ actions: [...delivered, "create-invoice"], loanType: "conventional" });
    const amount = totalOf(order);
    const headers = { "If-Match": order.etag };
    const body = { method: "card", instrument: "i", amount };
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => record(order, { ...received, amount })),
      ...Array.from({ length: 10 }, () =>
        server.call("collectPayment", { as, path: order.path, headers, body }),
      ),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { items } = (await server.call("listPayments", { as, path: order.path })).body;
    const succeeded = items.filter(({ state }) => state === "succeeded");
    expect(succeeded).toHaveLength(1);
    expect(await server.drawn(order.path)).toBe(succeeded[0]?.origin === "collected" ? 1 : 0);
  });

  it("the list of payments is read page by page, newest first", async () => {
    const order = await server.stage({ actions: [...delivered, "create-invoice"], loanType: "conventional" });
    for (const instrument of ["sandbox-declined", "sandbox-expired", "instrument-1"]) {
      const body = { method: "card", instrument, amount: totalOf(order) };
      await server.call("collectPayment", {
        as,
        path: order.path,
        headers: { "If-Match": order.etag },
        body,
      });
    }
    const first = await server.call("listPayments", { as, path: order.path, query: "limit=2" });
    expect(first.body.items.map(({ state }) => state)).toEqual(["succeeded", "declined"]);
    const query = `limit=2&cursor=${first.body.nextCursor}`;
    const rest = await server.call("listPayments", { as, path: order.path, query });
    expect(rest.body).toMatchObject({ items: [{ state: "declined" }], nextCursor: null });
  });

  it("each client has its own methods", async () => {
    const methodsOf = async (name: string) => {
      const { clientId } = server.identity(name);
      const call = { as: name, path: { clientId: clientId ?? "" } };
      const { items } = (await server.call("listPaymentMethods", call)).body;
      return items.map(({ method }) => method);
    };
    expect(await methodsOf("harbor-finance")).toEqual(["ach", "check", "card", "paypal", "borrower-link"]);
    expect(await methodsOf("summit-finance")).toEqual(["ach", "check", "card"]);
  });
});
