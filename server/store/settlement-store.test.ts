import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepOnce } from "../outside/keep-once.ts";
import { storeLedger } from "../outside/store-ledger.ts";
import * as sample from "./sample-records.ts";
import * as settled from "./sample-settlements.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";
import type { Write } from "./write.ts";

const order = sample.sampleOrder("a");
const other = sample.sampleOrder("b");
const { orderId } = order;

describe.each(storesUnderTest)("a store in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    const orders = [order, other].map((after) => ({ before: null, after }));
    await put({ clients: [sample.sampleClient("harbor")], loans: [sample.sampleLoan("one")], orders });
  });
  afterEach(() => store.close());
  const put = (write: Omit<Write, "atMs">) => store.commit({ atMs: 0, ...write });

  it("keeps one invoice of an order, and every number once", async () => {
    const invoice = settled.sampleInvoice(order);
    expect(await put({ invoices: [invoice] })).toBe("committed");
    expect(await put({ invoices: [settled.sampleInvoice(order, "INV-2026-000002")] })).toBe("duplicate");
    expect(await put({ invoices: [settled.sampleInvoice(other)] })).toBe("duplicate");
    expect(await put({ invoices: [settled.sampleInvoice(other, "INV-2026-000002")] })).toBe("committed");
    expect(await store.findInvoice(orderId)).toEqual(invoice);
    expect(await store.findInvoice("or_none")).toBeUndefined();
  });

  it("lets one of fifty simultaneous attempts begin: places on an order's list are taken once", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const after = settled.samplePayment(order, 1, { paymentId: sample.sampleId("py", `n${index}`) });
        return put({ payments: [{ before: null, after }] });
      }),
    );
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "duplicate")).toHaveLength(49);
  });

  it("lists payments and submissions newest first, each under its own order", async () => {
    const payments = [1, 2, 3].map((sequence) => settled.samplePayment(order, sequence));
    const submissions = [1, 2, 3].map((sequence) => settled.sampleSubmission(order, sequence));
    await put({
      payments: payments.map((after) => ({ before: null, after })),
      submissions: submissions.map((after) => ({ before: null, after })),
    });
    expect(await store.listPayments({ orderId, before: null, limit: 2 })).toEqual([payments[2], payments[1]]);
    expect(await store.listPayments({ orderId, before: 2, limit: 2 })).toEqual([payments[0]]);
    expect(await store.listSubmissions({ orderId, before: 3, limit: 1 })).toEqual([submissions[1]]);
    const [payment, submission] = [sample.sampleId("py", 1), sample.sampleId("ps", 1)];
    expect(await store.findPayment(orderId, payment)).toEqual(payments[0]);
    expect(await store.findPayment(other.orderId, payment)).toBeUndefined();
    expect(await store.findSubmission(orderId, submission)).toEqual(submissions[0]);
    expect(await store.findSubmission(other.orderId, submission)).toBeUndefined();
  });

  it("refuses a change of a payment that has another version meanwhile", async () => {
    const before = settled.samplePayment(order, 1);
    await put({ payments: [{ before: null, after: before }] });
    const after = { ...before, state: "succeeded" as const, version: 2 };
    expect(await put({ payments: [{ before, after }] })).toBe("committed");
    expect(await put({ payments: [{ before, after: { ...after, state: "declined" } }] })).toBe("stale");
    expect(await store.findPayment(orderId, before.paymentId)).toEqual(after);
  });

  it("lists what is due, the longest due first, and nothing whose lease runs or that awaits nothing", async () => {
    const leases = [30, null, 10, 20, 21];
    const payments = leases.map((leaseEndsAtMs, index) => {
      return settled.samplePayment(order, index + 1, { leaseEndsAtMs });
    });
    const submissions = leases.map((leaseEndsAtMs, index) => {
      return settled.sampleSubmission(order, index + 1, { leaseEndsAtMs });
    });
    await put({
      payments: payments.map((after) => ({ before: null, after })),
      submissions: submissions.map((after) => ({ before: null, after })),
    });
    expect(await store.listDuePayments(20, 9)).toEqual([payments[2], payments[3]]);
    expect(await store.listDuePayments(30, 1)).toEqual([payments[2]]);
    expect(await store.listDueSubmissions(20, 9)).toEqual([submissions[2], submissions[3]]);
    expect(await store.listDueSubmissions(9, 9)).toEqual([]);
  });

  it("keeps a ledger's entry id once, and so each place on an order's page", async () => {
    const ledger = storeLedger(store, "payments");
    const first = { entryId: "py_1", orderId, sequence: 1, fact: { drawn: 640 } };
    expect(await ledger.add(first)).toBe("added");
    expect(await ledger.add({ ...first, orderId: other.orderId })).toBe("taken");
    expect(await ledger.add({ ...first, entryId: "py_2" })).toBe("taken");
    expect(await ledger.add({ ...first, entryId: "py_2", sequence: 2 })).toBe("added");
    expect(await ledger.get("py_1")).toEqual(first);
    expect((await ledger.list(orderId)).map(({ entryId }) => entryId)).toEqual(["py_1", "py_2"]);
    expect(await ledger.list(other.orderId)).toEqual([]);
  });

  it("tells ledgers apart by their names", async () => {
    const entry = { entryId: "one", orderId, sequence: 1, fact: null };
    const [payments, portals] = [storeLedger(store, "payments"), storeLedger(store, "portals")];
    expect([await payments.add(entry), await portals.add(entry)]).toEqual(["added", "added"]);
    expect(await storeLedger(store, "other").get("one")).toBeUndefined();
  });

  it("lets every decision of a ledger see those before it, however many decide at once", async () => {
    const ledger = storeLedger<number>(store, "payments");
    const entryIds = Array.from({ length: 20 }, (_, index) => `py_${index}`);
    await Promise.all(
      entryIds.map((entryId) => keepOnce(ledger, { entryId, orderId }, (facts) => facts.length)),
    );
    const page = await ledger.list(orderId);
    expect(page.map(({ fact }) => fact)).toEqual([...entryIds.keys()]);
  });
});
