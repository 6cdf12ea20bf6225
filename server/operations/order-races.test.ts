import { beforeEach, describe, expect, it } from "vitest";
import type { OperationId } from "../../src/contract/index.ts";
import { foldHistory } from "../domain/fold-history.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const reason = "Somebody else may be faster.";
const rounds = 4;

interface Racer {
  readonly operationId: OperationId;
  readonly as: string;
  readonly body: (order: OrderRecord, server: TestServer) => Promise<unknown> | unknown;
}

const latestReportId = async ({ orderId }: OrderRecord, { store }: TestServer) => {
  return (await store.listReports({ orderId, before: null, limit: 1 }))[0]?.reportId;
};
const racer = (operationId: OperationId, as: string, body: Racer["body"]): Racer => ({
  operationId,
  as,
  body,
});
const answer = (body: object) => racer("answerAssignment", "pine-vendor", () => body);
const accept = answer({ answer: "accept" });
const decline = answer({ answer: "decline", reason: "too-busy" });
const hold = racer("holdOrder", "harbor-client-user", () => ({ reason }));
const cancel = racer("cancelOrder", "harbor-admin", () => ({ reason }));
const assign = racer("assignOrder", "harbor-operations", (_, { identity }) => {
  return { vendorId: identity("pine-vendor").vendorId };
});
const passReview = racer("acceptReport", "harbor-qc-reviewer", async (order, server) => {
  return { reportId: await latestReportId(order, server), checklistPassed: true };
});
const sendBack = racer("requestRevision", "harbor-operations", async (order, server) => {
  return { reportId: await latestReportId(order, server), type: "other", reason };
});
const agree = racer("answerConditions", "harbor-client-user", () => ({ answer: "accept" }));
const refuse = racer("answerConditions", "harbor-admin", () => ({ answer: "refuse", reason }));
const dispute = racer("submitRov", "harbor-client-user", () => {
  return { onBehalfOf: "client", reason, evidence: ["Another sale."] };
});
const reopen = racer("requestClientRevision", "harbor-client-user", () => ({ reason }));

/** Who meets whom, where; and how many of the two may succeed. */
const meetings: [string, OrderRecord["status"], Racer, Racer, readonly number[]][] = [
  ["a vendor's acceptance and its decline", "OrderAssigned", accept, decline, [1]],
  ["a vendor's acceptance and the order's going to a vendor anew", "OrderAssigned", accept, assign, [1, 2]],
  ["an assignment and a cancellation", "OrderUnassigned", assign, cancel, [1, 2]],
  ["a hold and a vendor's acceptance", "OrderAssigned", hold, accept, [1, 2]],
  ["a hold and the acceptance of a report", "ReportSubmitted", hold, passReview, [1, 2]],
  ["two reviewers' opposite judgements", "ReportSubmitted", passReview, sendBack, [1]],
  ["two answers to a vendor's conditions", "OrderAcceptedWithConditions", agree, refuse, [1]],
  ["a dispute and a reopening", "ReportAccepted", dispute, reopen, [1]],
  ["two cancellations", "InProgress", cancel, cancel, [1]],
];

describe.each(storesUnderTest)("in $name", ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const store = await open();
    server = await createTestServer({ store, orders: 0 });
    return () => store.close();
  });

  async function send({ operationId, as, body }: Racer, { path, etag, record }: StagedOrder) {
    const content = await body(record, server);
    return await server.call(operationId, { as, path, headers: { "If-Match": etag }, body: content });
  }

  it.each(meetings)("%s end in one legal history [CON-09]", async (_, status, one, other, winners) => {
    for (let round = 0; round < rounds; round++) {
      const staged = await stageOrder(server, (order) => order.status === status);
      // Each is the first to set out every other time.
      const racers = round % 2 === 0 ? [one, other] : [other, one];
      const answers = await Promise.all(racers.map((each) => send(each, staged)));
      const statuses = answers.map((each) => each.status);
      const won = statuses.filter((each) => each === 200).length;
      expect(winners).toContain(won);
      // Who was late is told of the conflict, of the precondition, or that the order is out of its sight.
      expect(statuses.filter((each) => ![200, 404, 409, 412].includes(each))).toEqual([]);
      const { record, history } = await readStory(server, staged.path);
      expect(foldHistory(history)).toEqual(record);
      expect(record?.version).toBe(staged.record.version + won);
    }
  });

  it("two vendors' answers around a reassignment end with one of them, or with neither [CON-09]", async () => {
    const toGranite = racer("assignOrder", "harbor-operations", (_, { identity }) => {
      return { vendorId: identity("granite-vendor").vendorId };
    });
    for (let round = 0; round < 2 * rounds; round++) {
      const staged = await stageOrder(server, ({ status, property }) => {
        return status === "OrderAssigned" && property?.state !== "VT";
      });
      const racers = [toGranite, accept, { ...accept, as: "granite-vendor" }];
      const start = round % racers.length;
      const answers = await Promise.all(
        [...racers.slice(start), ...racers.slice(0, start)].map((each) => send(each, staged)),
      );
      const { record, history } = await readStory(server, staged.path);
      expect(foldHistory(history)).toEqual(record);
      const won = answers.filter(({ status }) => status === 200).length;
      expect(record?.version).toBe(staged.record.version + won);
      const last = history.at(-1);
      if (last?.action === "accept") {
        const vendor = await server.store.findVendor(record?.vendorId ?? "");
        expect(last.actor.displayName).toContain(vendor?.name);
      }
    }
  });

  it("of fifty assignments with the same ETag one is made, and the others are stale [CON-08]", async () => {
    const staged = await stageOrder(server, ({ status }) => status === "OrderUnassigned");
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(assign, staged)));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(49);
    const { record, history } = await readStory(server, staged.path);
    expect(history.filter(({ action }) => action === "assign")).toHaveLength(1);
    expect(record?.reassignmentCount).toBe(0);
  });

  it("of fifty identical declines one happens, and all get its answer [CON-01]", async () => {
    const staged = await stageOrder(server, ({ status }) => status === "OrderAssigned");
    const headers = { "Idempotency-Key": "decline-once" };
    const body = { answer: "decline", reason: "coverage-area", notes: "Too far." };
    const call = { as: "pine-vendor", path: staged.path, headers, body };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => server.call("answerAssignment", call)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(answers.map((each) => JSON.stringify(each.body))).size).toBe(1);
    const { record, history } = await readStory(server, staged.path);
    expect(history.filter(({ action }) => action === "decline")).toHaveLength(2);
    expect(record?.reassignmentCount).toBe(staged.record.reassignmentCount + 1);
  });

  it("no vendor gets more orders than it has places for, however many are given at once [CON-11]", async () => {
    const { store } = server;
    const pine = await store.findVendor(server.identity("pine-vendor").vendorId ?? "");
    if (pine === undefined) throw new Error("The sandbox has no Pine Tree Appraisals.");
    const small = { ...pine, vendorId: "vn_0000000000000003", name: "Three at a time", capacity: 3 };
    await store.commit({ atMs: 0, vendors: [small] });
    const toSmall = racer("assignOrder", "harbor-operations", () => ({ vendorId: small.vendorId }));
    const staged = await Promise.all(
      Array.from({ length: 8 }, () => stageOrder(server, ({ status }) => status === "OrderUnassigned")),
    );
    const answers = await Promise.all(staged.map((each) => send(toSmall, each)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = answers.filter(({ status }) => status === 422);
    expect(refused.map(({ problem }) => problem.errors?.[0]?.message)).toEqual(
      Array(5).fill("has no capacity left"),
    );
    expect(await store.countOpenOrders(small.vendorId)).toBe(3);
  });
});
