import { beforeEach, describe, expect, it } from "vitest";
import { transitions } from "../../src/contract/index.ts";
import { readStory, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-operations";
const body = { reason: "Waiting for the purchase contract." };
const nowMs = Date.UTC(2026, 10, 20, 14);
let server: TestServer;
beforeEach(async () => {
  server = await createTestServer({ clock: () => nowMs });
});

const at = (status: string) => stageOrder(server, (order) => order.status === status, nowMs);
const [hold] = transitions.holdOrder ?? [];

describe("a hold", () => {
  it.each(hold?.from ?? [])("of an order in %s ends exactly there", async (status) => {
    const { path, record } = await at(status);
    const held = await server.call("holdOrder", { as, path, body });
    expect(held.body).toMatchObject({ status: "OnHold", statusBeforeHold: status, answerDueAt: null });
    const resumed = await server.call("reactivateOrder", { as, path, body: { reason: "It came." } });
    const { answerDueAt, updatedAt, version, ...rest } = record;
    const { historyLength, ...unchanged } = rest;
    expect(resumed.body).toMatchObject({ ...unchanged, version: version + 2 });
    const { history } = await readStory(server, path);
    expect(history.slice(historyLength).map(({ action, reason }) => [action, reason])).toEqual([
      ["hold", body.reason],
      ["reactivate", "It came."],
    ]);
  });

  it("gives a vendor that had yet to answer its whole time again", async () => {
    const { path, record } = await at("OrderAssigned");
    await server.call("holdOrder", { as, path, body });
    const resumed = await server.call("reactivateOrder", { as, path, body });
    expect(resumed.body).toMatchObject({
      answerDueAt: "2026-11-21T14:00:00.000Z",
      assignedAt: record.assignedAt,
    });
  });
});

describe("a cancellation", () => {
  it("is final, keeps the vendor's name and frees its place", async () => {
    const { path, record } = await at("OrderAssigned");
    const openOrders = () => server.store.countOpenOrders(record.vendorId ?? "");
    const before = await openOrders();
    const cancelled = await server.call("cancelOrder", { as: "pine-vendor", path, body });
    expect(cancelled.body).toMatchObject({
      ...{ status: "Cancelled", vendorId: record.vendorId, answerDueAt: null, allowedActions: [] },
    });
    expect(await openOrders()).toBe(before - 1);
    const again = await server.call("cancelOrder", { as, path, body });
    expect(again.problem).toMatchObject({ status: 409, currentStatus: "Cancelled", allowedActions: [] });
  });

  it("of an order on hold forgets where it stood", async () => {
    const { path } = await at("OnHold");
    const { body: cancelled } = await server.call("cancelOrder", { as, path, body });
    expect(cancelled).toMatchObject({ status: "Cancelled", statusBeforeHold: null });
  });
});

describe("a live order's terms", () => {
  it("change with a reason, and nothing else with them", async () => {
    const { path, record } = await at("InProgress");
    const change = { dueDate: "2026-12-22", reason: "The borrower is away." };
    const { body: changed } = await server.call("changeTerms", { as, path, body: change });
    expect(changed).toMatchObject({ status: "InProgress", dueDate: "2026-12-22", fee: record.fee });
    const { history } = await readStory(server, path);
    expect(history.at(-1)).toMatchObject({ action: "change-terms", reason: change.reason });
  });

  it.each([
    ["clientId", "cl_0000000000000000"],
    ["property", null],
    ["productCode", "2055"],
  ])("are fee and due date alone: %s is fixed by activation", async (member, value) => {
    const { path, record } = await at("InProgress");
    const fee = { amount: 1, currency: "USD" };
    const call = { as, path, body: { fee, reason: "A try.", [member]: value } };
    const { problem } = await server.call("changeTerms", call);
    expect(problem.errors).toEqual([{ pointer: `/body/${member}`, message: "is not known here" }]);
    const patched = await server.call("updateOrder", { as, path, body: { specialInstructions: "x" } });
    expect(patched.problem).toMatchObject({ status: 409, currentStatus: "InProgress" });
    expect((await readStory(server, path)).record).toEqual(record);
  });
});

describe("an inspection", () => {
  it("is scheduled in UTC, moved, and done", async () => {
    const { path } = await at("OrderAccepted");
    const schedule = (moment: string) => {
      return server.call("scheduleInspection", { as: "pine-vendor", path, body: { at: moment } });
    };
    expect((await schedule("2026-11-26T09:30:00-05:00")).body).toMatchObject({
      ...{ status: "InspectionScheduled", inspectionAt: "2026-11-26T14:30:00.000Z" },
    });
    expect((await schedule("2026-11-27T14:30:00Z")).body).toMatchObject({
      ...{ status: "InspectionScheduled", inspectionAt: "2026-11-27T14:30:00.000Z" },
    });
    const done = { completedAt: "2026-11-27T15:40:00Z", notes: "The cellar was locked." };
    const { body: inspected } = await server.call("completeInspection", { as, path, body: done });
    expect(inspected).toMatchObject({
      ...{ status: "InspectionCompleted", inspectionAt: "2026-11-27T14:30:00.000Z" },
    });
    const { history } = await readStory(server, path);
    expect(history.slice(-3).map(({ action }) => action)).toEqual([
      "schedule-inspection",
      "reschedule-inspection",
      "complete-inspection",
    ]);
    expect(history.at(-1)).toMatchObject({ reason: done.notes });
    expect(history.at(-1)?.particulars).toEqual({ completedAt: "2026-11-27T15:40:00.000Z" });
  });

  it.each([
    ["a leap second, which no calendar here has", "2016-12-31T23:59:60Z"],
    ["a moment after the year 9999", "9999-12-31T23:59:59-00:01"],
    ["a moment before the year 0000", "0000-01-01T00:00:00+00:01"],
  ])("at %s is refused", async (_, moment) => {
    const { path, record } = await at("OrderAccepted");
    const call = { as, path, body: { at: moment } };
    expect((await server.call("scheduleInspection", call)).problem).toMatchObject({
      ...{ status: 400, errors: [{ pointer: "/body/at" }] },
    });
    expect((await readStory(server, path)).record).toEqual(record);
  });
});
