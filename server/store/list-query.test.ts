import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OrderQuery } from "./list-query.ts";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";

const harbor = sample.sampleClient("harbor");
const summit = sample.sampleClient("summit");
const branch = (name: string) => sample.sampleId("br", name);
const pine = sample.sampleId("vn", "pine");
const day = (number: number) => `2026-11-0${number}T00:00:00.000Z`;

const loans = ["one", "two"].map((name, index) => {
  return sample.sampleLoan(name, { createdAt: day(1), branchId: branch(index === 0 ? "one" : "two") });
});
const foreignLoan = sample.sampleLoan("foreign", { clientId: summit.clientId });
const orders = [
  sample.sampleOrder("a", { updatedAt: day(1) }),
  sample.sampleOrder("b", { updatedAt: day(2), status: "OrderAssigned", vendorId: pine }),
  sample.sampleOrder("c", { updatedAt: day(2), branchId: branch("two") }),
  sample.sampleOrder("d", { updatedAt: day(3), vendorId: pine, loanId: sample.sampleId("ln", "two") }),
  sample.sampleOrder("e", { updatedAt: day(4), clientId: summit.clientId, loanId: foreignLoan.loanId }),
];

const everything: OrderQuery = {
  clientId: harbor.clientId,
  branchIds: null,
  assignedTo: null,
  statuses: null,
  loanId: null,
  updatedAfter: null,
  newestFirst: true,
  after: null,
  limit: 100,
};
const cases: { title: string; given: Partial<OrderQuery>; want: string }[] = [
  { title: "the client's own, latest first, ties by id", given: {}, want: "dcba" },
  { title: "the other way round", given: { newestFirst: false }, want: "abcd" },
  { title: "so many at most", given: { limit: 2 }, want: "dc" },
  {
    title: "after a place among ties",
    given: { after: { updatedAt: day(2), orderId: sample.sampleId("or", "c") } },
    want: "ba",
  },
  {
    title: "after a place, the other way round",
    given: { newestFirst: false, after: { updatedAt: day(2), orderId: sample.sampleId("or", "b") } },
    want: "cd",
  },
  { title: "of some branches", given: { branchIds: [branch("two")] }, want: "c" },
  { title: "of no branch", given: { branchIds: [] }, want: "" },
  { title: "of some statuses", given: { statuses: ["OrderAssigned", "Cancelled"] }, want: "b" },
  { title: "of a loan", given: { loanId: sample.sampleId("ln", "two") }, want: "d" },
  { title: "updated after a moment, and not at it", given: { updatedAfter: day(2) }, want: "d" },
  { title: "assigned to a vendor, and no draft that only names it", given: { assignedTo: pine }, want: "b" },
  { title: "of a client without any", given: { clientId: "cl_none" }, want: "" },
];

describe.each(storesUnderTest)("a store in $name lists", ({ open }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const changes = orders.map((after) => ({ before: null, after }));
    await store.commit({
      atMs: 0,
      clients: [harbor, summit],
      loans: [...loans, foreignLoan],
      orders: changes,
    });
  });
  afterAll(() => store.close());

  it.each(cases)("orders: $title", async ({ given, want }) => {
    const found = await store.listOrders({ ...everything, ...given });
    expect(found.map(({ orderId }) => orderId.at(-1)).join("")).toBe(want);
  });

  it("loans newest first, ties by id, within branches and after a place", async () => {
    const list = async (branchIds: string[] | null, after: { createdAt: string; loanId: string } | null) => {
      const found = await store.listLoans({ clientId: harbor.clientId, branchIds, after, limit: 9 });
      return found.map(({ loanNumber }) => loanNumber);
    };
    expect(await list(null, null)).toEqual(["two", "one"]);
    expect(await list([branch("one")], null)).toEqual(["one"]);
    expect(await list(null, { createdAt: day(1), loanId: sample.sampleId("ln", "two") })).toEqual(["one"]);
  });
});
