import { beforeAll, expect, it } from "vitest";
import { findOrder } from "../testing/find-order.ts";
import { type StagedOrder, stageLife, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

let server: TestServer;
let staged: StagedOrder;
beforeAll(async () => {
  server = await createTestServer();
  staged = await stageOrder(server, ({ status, property }) => {
    return status === "OrderUnassigned" && property?.state !== "VT";
  });
});

const list = (query = "", { path } = staged) => {
  return server.call("listEligibleVendors", { as: "harbor-client-user", path, query });
};

it("lists the client's panel, the eligible first, each with what stands in its way", async () => {
  const { items } = (await list()).body;
  expect(items).toHaveLength(4);
  expect(items.map(({ eligible }) => eligible)).toEqual([true, true, false, false]);
  for (const { eligible, obstacles, fee, openOrders, capacity } of items) {
    expect(eligible).toBe(obstacles.length === 0);
    if (eligible) expect({ fee, hasRoom: openOrders < capacity }).toMatchObject({ hasRoom: true });
    if (eligible) expect(fee).not.toBeNull();
  }
  const byName = new Map(items.map((item) => [item.name, item.obstacles]));
  expect(byName.get("Tarn and Daughter")).toEqual(["capacity"]);
  expect(byName.get("Northern Lakes Valuation")).toEqual(
    expect.arrayContaining(["coverage", "licence", "no-contract-fee"]),
  );
});

it("lists a client's own panel alone [AUZ-07]", async () => {
  const { items } = (await list()).body;
  const panel = await server.store.listVendors(staged.path.clientId);
  expect(new Set(items.map(({ vendorId }) => vendorId))).toEqual(
    new Set(panel.map(({ vendorId }) => vendorId)),
  );
});

it("tells a client nothing of what a vendor does for others [AUZ-07]", async () => {
  const vendorId = server.identity("pine-vendor").vendorId ?? "";
  const pine = async () => (await list()).body.items.find((item) => item.vendorId === vendorId);
  const before = await pine();
  const foreign = await findOrder(server, "summit-admin", ({ status }) => status === "OrderUnassigned");
  const { clientId, loanId, orderId } = foreign.path;
  const order = await server.store.findOrder(clientId, loanId, orderId);
  if (order === undefined) throw new RangeError("The order is gone.");
  const after = { ...order, vendorId, status: "OrderAccepted" as const, version: order.version + 1 };
  expect(await server.store.commit({ atMs: 0, orders: [{ before: order, after }] })).toBe("committed");
  expect(await pine()).toEqual(before);
});

it("goes on where a page ended, and ends [CON-13]", async () => {
  const whole = (await list()).body.items;
  const first = (await list("limit=3")).body;
  const second = (await list(`limit=3&cursor=${first.nextCursor}`)).body;
  expect([...first.items, ...second.items]).toEqual(whole);
  expect(second.nextCursor).toBeNull();
});

it("says of an empty draft what is missing of it", async () => {
  const draft = await stageLife(server, { ready: false, vendor: false, actions: [] });
  const { items } = (await list("", draft)).body;
  expect(items[0]).toMatchObject({ eligible: false, fee: null });
  expect(items[0]?.obstacles).toEqual(
    expect.arrayContaining(["product", "coverage", "licence", "no-contract-fee"]),
  );
});
