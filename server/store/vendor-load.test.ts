import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";

const harbor = sample.sampleClient("harbor");
const loan = sample.sampleLoan("one");
const pine = sample.sampleVendor("pine", { clientIds: [harbor.clientId] });
const tarn = sample.sampleVendor("tarn", { clientIds: ["cl_other", harbor.clientId] });
const elsewhere = sample.sampleVendor("elsewhere", { clientIds: ["cl_other"] });
const { vendorId } = pine;

describe.each(storesUnderTest)("a store in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.commit({ atMs: 0, clients: [harbor], loans: [loan], vendors: [tarn, elsewhere, pine] });
  });
  afterEach(() => store.close());

  const give = (name: string, status: "Draft" | "OrderAssigned" | "Cancelled" | "OnHold") => {
    const after = sample.sampleOrder(name, { vendorId, status });
    return store.commit({ atMs: 0, orders: [{ before: null, after }] });
  };

  it("lists the vendors on a client's panel, by their ids", async () => {
    expect(await store.listVendors(harbor.clientId)).toEqual([pine, tarn]);
    expect(await store.listVendors("cl_none")).toEqual([]);
  });

  it("counts what takes up a vendor's capacity: no draft, and nothing that has ended", async () => {
    for (const status of ["Draft", "OrderAssigned", "Cancelled", "OnHold"] as const) {
      await give(status, status);
    }
    expect(await store.countOpenOrders(vendorId)).toBe(2);
    expect(await store.countOpenOrders(tarn.vendorId)).toBe(0);
  });

  it("keeps no more assignments than a vendor has places, however many come at once [CON-11]", async () => {
    const drafts = Array.from({ length: 12 }, (_, index) => sample.sampleOrder(`d${index}`));
    await store.commit({ atMs: 0, orders: drafts.map((after) => ({ before: null, after })) });
    const outcomes = await Promise.all(
      drafts.map((before) => {
        const after = { ...before, vendorId, status: "OrderAssigned" as const, version: 2 };
        return store.commit({
          atMs: 0,
          orders: [{ before, after }],
          capacities: [{ vendorId, atMost: 5 }],
        });
      }),
    );
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(5);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(7);
    expect(await store.countOpenOrders(vendorId)).toBe(5);
  });

  it("lets an order that has a place already keep it", async () => {
    await give("a", "OrderAssigned");
    const before = sample.sampleOrder("a", { vendorId, status: "OrderAssigned" });
    const orders = [{ before, after: { ...before, version: 2 } }];
    expect(await store.commit({ atMs: 0, orders, capacities: [{ vendorId, atMost: 1 }] })).toBe("committed");
  });

  it("lists the orders whose vendor did not answer in time, the longest overdue first", async () => {
    const due = (name: string, answerDueAt: string | null) => sample.sampleOrder(name, { answerDueAt });
    const orders = [due("a", "2026-11-22"), due("b", "2026-11-21"), due("c", null), due("d", "2026-11-23")];
    await store.commit({ atMs: 0, orders: orders.map((after) => ({ before: null, after })) });
    const overdue = async (at: string, limit = 9) => {
      const found = await store.listOverdueOrders(at, limit);
      return found.map(({ orderId }) => orderId.at(-1)).join("");
    };
    expect(await overdue("2026-11-20")).toBe("");
    expect(await overdue("2026-11-22")).toBe("ba");
    expect(await overdue("2026-11-24")).toBe("bad");
    expect(await overdue("2026-11-24", 1)).toBe("b");
  });
});
