import { beforeAll, describe, expect, it } from "vitest";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-operations";
let server: TestServer;
let clientId: string;
beforeAll(async () => {
  server = await createTestServer({ orders: 60 });
  [clientId = ""] = server.identity(as).clientIds;
});

const list = (query: string, who = as) => server.call("listOrders", { as: who, path: { clientId }, query });

/** Follows nextCursor to the end. */
async function pages(query: string, who = as): Promise<string[][]> {
  const found: string[][] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const { body } = await list(`${query}${cursor && `&cursor=${cursor}`}`, who);
    found.push(body.items.map(({ orderId }) => orderId));
    cursor = body.nextCursor;
  }
  return found;
}

describe("a list of orders", () => {
  it("comes in pages that hold every order once, and the last has no cursor [CON-13]", async () => {
    const all = (await list("limit=100")).body.items.map(({ orderId }) => orderId);
    const found = await pages("limit=7");
    expect(found.map((page) => page.length)).toEqual([7, 7, 7, 7, 2]);
    expect(found.flat()).toEqual(all);
    expect(await pages("limit=30")).toEqual([all]);
  });

  it("goes on where it was while orders are added [CON-13]", async () => {
    const all = (await list("limit=100")).body.items;
    const first = await list("limit=20");
    const loanId = all[0]?.loanId ?? "";
    await server.call("createOrder", { as, path: { clientId, loanId }, body: {} });
    const second = await list(`limit=100&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...second.body.items]).toEqual(all);
  });

  it("is the same in the other order, from the other end", async () => {
    const latest = await pages("limit=50");
    expect(await pages("limit=50&sort=updatedAt")).toEqual([latest.flat().toReversed()]);
  });

  it("is narrowed by status, loan and last update", async () => {
    const all = (await list("limit=100")).body.items;
    const drafts = (await list("status=Draft&status=OnHold&limit=100")).body.items;
    expect(drafts).toEqual(all.filter(({ status }) => status === "Draft" || status === "OnHold"));
    expect(new Set(drafts.map(({ status }) => status))).toEqual(new Set(["Draft", "OnHold"]));
    const [one] = drafts;
    const ofLoan = (await list(`loanId=${one?.loanId}`)).body.items;
    expect(new Set(ofLoan.map(({ loanId }) => loanId))).toEqual(new Set([one?.loanId]));
    const middle = all[30]?.updatedAt ?? "";
    const later = (await list(`limit=100&updatedAfter=${middle}`)).body.items;
    expect(later.length).toBeGreaterThan(0);
    expect(later).toEqual(all.filter(({ updatedAt }) => updatedAt > middle));
    expect((await list("updatedAfter=2099-01-01T00:00:00-05:00")).body.items).toEqual([]);
  });

  it("shows a vendor what is assigned to it, and somebody of a branch that branch alone", async () => {
    const { vendorId } = server.identity("pine-vendor");
    const assigned = (await list("limit=100", "pine-vendor")).body.items;
    expect(assigned.length).toBeGreaterThan(0);
    expect(assigned.every((order) => order.vendorId === vendorId && order.status !== "Draft")).toBe(true);
    const [branchId] = server.identity("harbor-branch-user").branchIds;
    const ofBranch = (await list("limit=100", "harbor-branch-user")).body.items;
    const all = (await list("limit=100")).body.items;
    expect(ofBranch.length).toBeGreaterThan(0);
    expect(ofBranch).toEqual(all.filter((order) => order.branchId === branchId));
  });

  it("refuses a cursor that was changed, or that belongs to another list [AUZ-07] [INP-10]", async () => {
    const { nextCursor } = (await list("limit=5")).body;
    const cursor = nextCursor ?? "";
    const foreign = server.identity("summit-operations").clientId ?? "";
    const foreignList = await server.call("listOrders", {
      as: "summit-operations",
      path: { clientId: foreign },
      query: "limit=5",
    });
    const loans = await server.call("listLoans", { as, path: { clientId }, query: "limit=5" });
    const wrong = [
      `cursor=${cursor.slice(0, -1)}`,
      `cursor=${cursor.startsWith("A") ? "B" : "A"}${cursor.slice(1)}`,
      `cursor=${cursor}&status=Draft`,
      `cursor=${cursor}&sort=updatedAt`,
      `cursor=${foreignList.body.nextCursor}`,
      `cursor=${loans.body.nextCursor}`,
      "cursor=abc",
    ];
    for (const query of wrong) {
      const { problem } = await list(query);
      expect(problem, query).toMatchObject({ status: 400, errors: [{ pointer: "/query/cursor" }] });
    }
  });

  it.each([
    { given: "limit=0", pointer: "/query/limit" },
    { given: "limit=101", pointer: "/query/limit" },
    { given: "limit=ten", pointer: "/query/limit" },
    { given: "limit=1&limit=2", pointer: "/query/limit" },
    { given: "status=Lost", pointer: "/query/status/0" },
    { given: "status=Draft&status=Draft", pointer: "/query/status" },
    { given: "updatedAfter=yesterday", pointer: "/query/updatedAfter" },
    { given: "updatedAfter=2026-11-20T23:59:60Z", pointer: "/query/updatedAfter" },
    { given: "order=asc", pointer: "/query/order" },
    { given: "cursor=", pointer: "/query/cursor" },
  ])("refuses $given by its pointer [INP-09] [INP-10]", async ({ given, pointer }) => {
    const { problem } = await list(given);
    expect(problem).toMatchObject({ status: 400, code: "request_invalid" });
    expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
  });
});

describe("a list of history", () => {
  it("is newest first, counts without a gap, and comes in pages [AUD-09]", async () => {
    const accepted = (await list("status=InspectionCompleted")).body.items[0];
    const path = { clientId, loanId: accepted?.loanId ?? "", orderId: accepted?.orderId ?? "" };
    const { body } = await server.call("listOrderHistory", { as, path });
    expect(body.items.map(({ sequence }) => sequence)).toEqual([6, 5, 4, 3, 2, 1]);
    const first = await server.call("listOrderHistory", { as, path, query: "limit=4" });
    const second = await server.call("listOrderHistory", {
      as,
      path,
      query: `limit=4&cursor=${first.body.nextCursor}`,
    });
    expect([...first.body.items, ...second.body.items]).toEqual(body.items);
    expect(second.body.nextCursor).toBeNull();
  });
});
