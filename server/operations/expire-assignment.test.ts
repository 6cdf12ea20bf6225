import { beforeEach, describe, expect, it } from "vitest";
import { seededRandom } from "../crypto/seeded-random.ts";
import { foldHistory } from "../domain/fold-history.ts";
import { sweepAssignments } from "../domain/sweep-assignments.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const hourMs = 60 * 60 * 1000;
const startMs = Date.UTC(2026, 10, 20, 14);

describe.each(storesUnderTest)("an assignment that nobody answers, kept in $name,", ({ open }) => {
  let server: TestServer;
  let nowMs: number;
  let asked: StagedOrder;
  let dueMs: number;
  beforeEach(async () => {
    nowMs = startMs;
    const store = await open();
    server = await createTestServer({ store, clock: () => nowMs, orders: 0 });
    asked = await stageOrder(server, ({ status }) => status === "OrderAssigned", nowMs);
    dueMs = Date.parse(asked.record.answerDueAt ?? "");
    return () => store.close();
  });

  const view = async (as = "harbor-admin") => await server.call("getOrder", { as, path: asked.path });

  /** Everybody signs in anew, since no token lives that long. */
  const jump = async (toMs: number) => {
    nowMs = toMs;
    server = await createTestServer({ store: server.store, clock: () => nowMs });
  };

  it("waits until the last millisecond, then falls back", async () => {
    await jump(dueMs - 1);
    expect((await view()).body).toMatchObject({ status: "OrderAssigned", version: asked.record.version });
    nowMs = dueMs;
    const { body, headers } = await view();
    expect(body).toMatchObject({
      ...{ status: "OrderUnassigned", vendorId: null, assignedAt: null, answerDueAt: null },
      reassignmentCount: asked.record.reassignmentCount + 1,
      updatedAt: asked.record.answerDueAt,
    });
    expect(headers.get("ETag")).toBe(`"${asked.record.version + 1}"`);
  });

  it("says in the history that the server did it, when the time was up and not when it was noticed", async () => {
    await jump(dueMs + 300 * hourMs);
    await view();
    const { record, history } = await readStory(server, asked.path);
    expect(history.at(-1)).toMatchObject({
      ...{ action: "expire-assignment", from: "OrderAssigned", to: "OrderUnassigned" },
      actor: { kind: "system", userId: null },
      at: asked.record.answerDueAt,
      reason: "The vendor did not answer in time.",
      requestId: null,
    });
    expect(foldHistory(history)).toEqual(record);
  });

  it("is out of its vendor's sight, who answers too late", async () => {
    await jump(dueMs);
    const call = { as: "pine-vendor", path: asked.path, body: { answer: "accept" } };
    expect((await server.call("answerAssignment", call)).status).toBe(404);
    expect((await view("pine-vendor")).status).toBe(404);
    const { clientId } = asked.path;
    const list = await server.call("listOrders", {
      as: "pine-vendor",
      path: { clientId },
      query: "limit=100",
    });
    expect(list.body.items.map(({ orderId }) => orderId)).not.toContain(asked.path.orderId);
  });

  it("falls back once, however many look at once [CON-09]", async () => {
    await jump(dueMs + 1);
    const { clientId } = asked.path;
    const looks = Array.from({ length: 20 }, async (_, index) => {
      if (index % 3 === 0) return await server.call("listOrders", { as: "harbor-admin", path: { clientId } });
      if (index % 3 === 1)
        return await sweepAssignments({ store: server.store, random: seededRandom(index) }, nowMs);
      return await view();
    });
    await Promise.all(looks);
    const { record, history } = await readStory(server, asked.path);
    expect(history.filter(({ action }) => action === "expire-assignment")).toHaveLength(1);
    expect(foldHistory(history)).toEqual(record);
    const messages = await server.store.listOutbox({ after: 0, limit: 1000 });
    const told = messages.filter(({ payload }) => payload.orderId === asked.path.orderId);
    expect(told.map(({ kind }) => kind)).toEqual(["order.expire-assignment"]);
  });

  it("is noticed by whoever lists, though nobody names it", async () => {
    const { clientId, orderId } = asked.path;
    const query = "status=OrderUnassigned&limit=100";
    const isListed = async () => {
      const call = { as: "harbor-admin", path: { clientId }, query };
      const { body } = await server.call("listOrders", call);
      return body.items.some((order) => order.orderId === orderId);
    };
    await jump(dueMs - 1000);
    expect(await isListed()).toBe(false);
    nowMs = dueMs;
    expect(await isListed()).toBe(true);
  });

  it("is not expired by a p0 write that was decided on before: the write is stale [INP-15]", async () => {
    await jump(dueMs);
    const { vendorId } = asked.record;
    const headers = { "If-Match": asked.etag };
    const call = { as: "harbor-operations", path: asked.path, headers, body: { vendorId } };
    expect((await server.call("assignOrder", call)).status).toBe(412);
  });

  it("does not run out while the order is on hold, and begins anew when the hold ends", async () => {
    const hold = { as: "harbor-operations", path: asked.path, body: { reason: "Wait for the contract." } };
    expect((await server.call("holdOrder", hold)).body.answerDueAt).toBeNull();
    await jump(dueMs + hourMs);
    expect((await view()).body.status).toBe("OnHold");
    const { body } = await server.call("reactivateOrder", hold);
    expect(body).toMatchObject({ status: "OrderAssigned", vendorId: asked.record.vendorId });
    expect(Date.parse(body.answerDueAt ?? "")).toBe(nowMs + 24 * hourMs);
  });

  it("frees its vendor's place", async () => {
    const { vendorId } = asked.record;
    const openOrders = async () => await server.store.countOpenOrders(vendorId ?? "");
    const before = await openOrders();
    await jump(dueMs);
    await view();
    expect(await openOrders()).toBe(before - 1);
  });
});
