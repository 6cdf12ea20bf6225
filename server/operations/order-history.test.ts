import { beforeEach, describe, expect, it } from "vitest";
import { type StagedOrder, stageLife, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-operations";
let server: TestServer;
beforeEach(async () => {
  server = await createTestServer({ orders: 2 });
});

const historyOf = async ({ path }: StagedOrder, by = as, query = "") =>
  (await server.call("listOrderHistory", { as: by, path, query })).body;
const vendorOf = (name: string) => server.identity(name).vendorId ?? "";

describe("the history of an order that was taken from a vendor", () => {
  let order: StagedOrder;
  beforeEach(async () => {
    order = await stageOrder(server, ({ status }) => status === "OrderAssigned");
    const { path } = order;
    const counter = {
      answer: "conditions",
      fee: { amount: 71_300, currency: "USD" },
      notes: "Our costs have gone up.",
    };
    expect((await server.call("answerAssignment", { as: "pine-vendor", path, body: counter })).status).toBe(
      200,
    );
    const headers = { "If-Match": `"${order.record.version + 1}"` };
    const body = { vendorId: vendorOf("granite-vendor") };
    expect((await server.call("assignOrder", { as, path, headers, body })).status).toBe(200);
  });

  it("begins for its competitor with its own being asked [AUZ-05]", async () => {
    const { items: all } = await historyOf(order);
    const [latest, terms] = all;
    expect(terms).toMatchObject({ action: "accept-with-conditions", reason: "Our costs have gone up." });
    const seen = await historyOf(order, "granite-vendor");
    expect(seen).toEqual({ items: [latest], nextCursor: null });
    expect(await historyOf(order, "granite-vendor", "limit=1")).toEqual(seen);
    const view = (entryId = "") =>
      server.call("getOrderHistoryEntry", { as: "granite-vendor", path: { ...order.path, entryId } });
    expect((await view(latest?.entryId)).status).toBe(200);
    expect((await view(terms?.entryId)).problem.code).toBe("not_found");
    const told = await server.call("getOrder", { as: "granite-vendor", path: order.path });
    expect(told.body.proposedTerms).toBeNull();
  });

  it("goes on for a vendor with all that happens then", async () => {
    await server.call("answerAssignment", {
      ...{ as: "granite-vendor", path: order.path, body: { answer: "accept" } },
    });
    const { items } = await historyOf(order, "granite-vendor");
    expect(items.map(({ action }) => action)).toEqual(["accept", "reassign"]);
  });
});

it("the history says when the property was inspected, and with which evidence a value is disputed", async () => {
  const inspected = ["activate", "accept", "start-work", "schedule-inspection"];
  const order = await stageLife(server, { ready: true, vendor: true, actions: inspected });
  const completed = { completedAt: "2026-11-20T10:00:00+01:00" };
  const call = { as: "pine-vendor", path: order.path };
  expect((await server.call("completeInspection", { ...call, body: completed })).status).toBe(200);
  const { items } = await historyOf(order);
  expect(items[0]?.particulars).toEqual({ completedAt: "2026-11-20T09:00:00.000Z" });
  expect(items[1]).not.toHaveProperty("particulars");

  const accepted = [...inspected, "complete-inspection", "submit-report", "accept-report"];
  const disputed = await stageLife(server, { ready: true, vendor: true, actions: accepted });
  const evidence = ["A sale two doors away.", "A second one."];
  const rov = { onBehalfOf: "client", reason: "Closer sales exist.", evidence };
  const submitted = await server.call("submitRov", {
    as: "harbor-client-user",
    path: disputed.path,
    body: rov,
  });
  expect(submitted.status).toBe(200);
  const { items: entries } = await historyOf(disputed);
  expect(entries[0]?.particulars).toEqual({ evidence });
});
