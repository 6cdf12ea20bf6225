import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";

const order = sample.sampleOrder("a");
const other = sample.sampleOrder("b");
const { orderId } = order;

describe.each(storesUnderTest)("a store in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    await store.commit({
      atMs: 0,
      clients: [sample.sampleClient("harbor")],
      loans: [sample.sampleLoan("one")],
      orders: [order, other].map((after) => ({ before: null, after })),
    });
  });
  afterEach(() => store.close());

  it("keeps every version of a report beside the others, and lists the newest first", async () => {
    const reports = [1, 2, 3].map((version) => sample.sampleReport(order, version));
    const [first, second, third] = reports;
    for (const report of reports) {
      expect(await store.commit({ atMs: 0, reports: [report] })).toBe("committed");
    }
    expect(await store.listReports({ orderId, before: null, limit: 2 })).toEqual([third, second]);
    expect(await store.listReports({ orderId, before: 2, limit: 2 })).toEqual([first]);
    expect(await store.listReports({ orderId: other.orderId, before: null, limit: 2 })).toEqual([]);
  });

  it("never keeps a report over one that is there", async () => {
    const first = sample.sampleReport(order, 1);
    const put = (report: typeof first) => store.commit({ atMs: 0, reports: [report] });
    expect(await put(first)).toBe("committed");
    expect(await put({ ...first, reportId: sample.sampleId("rs", "other") })).toBe("duplicate");
    expect(await put({ ...first, version: 2 })).toBe("duplicate");
    expect(await put(sample.sampleReport(other, 1))).toBe("committed");
    expect(await store.listReports({ orderId, before: null, limit: 9 })).toEqual([first]);
  });

  it("lists an order's deliveries newest first, each once", async () => {
    const deliveries = [4, 7].map((sequence) => sample.sampleDelivery(order, sequence));
    const [first, second] = deliveries;
    expect(await store.commit({ atMs: 0, deliveries })).toBe("committed");
    expect(await store.commit({ atMs: 0, deliveries })).toBe("duplicate");
    expect(await store.listDeliveries({ orderId, before: null, limit: 9 })).toEqual([second, first]);
    expect(await store.listDeliveries({ orderId, before: 7, limit: 9 })).toEqual([first]);
    expect(await store.listDeliveries({ orderId: other.orderId, before: null, limit: 9 })).toEqual([]);
  });
});
