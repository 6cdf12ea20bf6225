import { beforeEach, describe, expect, it } from "vitest";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const nowMs = Date.UTC(2026, 10, 20, 14);
const fee = (amount: number) => ({ amount, currency: "USD" as const });
let server: TestServer;
let asked: StagedOrder;
beforeEach(async () => {
  server = await createTestServer({ clock: () => nowMs });
  asked = await stageOrder(server, ({ status }) => status === "OrderAssigned", nowMs);
});

const vendorSays = (body: object) => {
  return server.call("answerAssignment", { as: "pine-vendor", path: asked.path, body });
};
const clientSays = (body: object) => {
  return server.call("answerConditions", { as: "harbor-client-user", path: asked.path, body });
};
const counter = { answer: "conditions", fee: fee(70_000), notes: "The dwelling stands on an island." };

describe("a vendor", () => {
  it("takes an order as it is", async () => {
    const { body } = await vendorSays({ answer: "accept" });
    expect(body).toMatchObject({ status: "OrderAccepted", fee: asked.record.fee, answerDueAt: null });
  });

  it("asks for other terms, which wait on the table without a clock", async () => {
    const { body } = await vendorSays(counter);
    expect(body).toMatchObject({
      status: "OrderAcceptedWithConditions",
      proposedTerms: { by: "vendor", round: 1, fee: fee(70_000), dueDate: null, notes: counter.notes },
      fee: asked.record.fee,
      answerDueAt: null,
    });
  });

  it("declines, which leaves two entries, frees the order and takes it from its sight", async () => {
    const { body } = await vendorSays({ answer: "decline", reason: "other", notes: "On leave." });
    expect(body).toMatchObject({
      ...{ status: "OrderUnassigned", vendorId: null, assignedAt: null, answerDueAt: null },
      ...{ reassignmentCount: asked.record.reassignmentCount + 1, version: asked.record.version + 1 },
    });
    const { history } = await readStory(server, asked.path);
    const declined = history.slice(-2).map(({ from, to, reason }) => ({ from, to, reason }));
    const reason = "other: On leave.";
    expect(declined).toEqual([
      { from: "OrderAssigned", to: "OrderDeclined", reason },
      { from: "OrderDeclined", to: "OrderUnassigned", reason },
    ]);
    expect((await vendorSays({ answer: "accept" })).status).toBe(404);
  });

  it("gets the answer to its decline again, though it sees the order no more [CON-05]", async () => {
    const headers = { "Idempotency-Key": "decline-1" };
    const body = { answer: "decline", reason: "too-busy" };
    const call = { as: "pine-vendor", path: asked.path, headers, body };
    const first = await server.call("answerAssignment", call);
    const again = await server.call("answerAssignment", call);
    expect(again.body).toEqual(first.body);
    expect(again.headers.get("Idempotent-Replayed")).toBe("true");
    const other = { ...call, body: { ...body, reason: "other" } };
    expect((await server.call("answerAssignment", other)).status).toBe(404);
    expect((await server.call("answerAssignment", { ...call, as: "granite-vendor" })).status).toBe(404);
  });
});

describe("client and vendor", () => {
  it("agree on what the vendor asked for, which becomes the order's", async () => {
    await vendorSays({ ...counter, dueDate: "2026-12-31" });
    const { body } = await clientSays({ answer: "accept" });
    expect(body).toMatchObject({
      ...{ status: "OrderAccepted", fee: fee(70_000), dueDate: "2026-12-31", proposedTerms: null },
    });
  });

  it("counter each other in rounds; what is left open stays as it was", async () => {
    await vendorSays(counter);
    const { body } = await clientSays({ answer: "counter", fee: fee(60_000), notes: "Meet half-way." });
    expect(body.proposedTerms).toMatchObject({ by: "client", round: 2, fee: fee(60_000), dueDate: null });
    const third = await vendorSays({ ...counter, fee: fee(65_000) });
    expect(third.body.proposedTerms).toMatchObject({ by: "vendor", round: 3 });
    await clientSays({ answer: "counter", fee: fee(64_000), notes: "The last word." });
    const { body: agreed } = await vendorSays({ answer: "accept" });
    expect(agreed).toMatchObject({ fee: fee(64_000), dueDate: asked.record.dueDate, proposedTerms: null });
  });

  it("answer in turns: nobody accepts, or betters, terms of his own", async () => {
    await vendorSays(counter);
    const before = (await readStory(server, asked.path)).record;
    for (const answer of [{ answer: "accept" }, counter]) {
      const { problem } = await vendorSays(answer);
      expect(problem).toMatchObject({ status: 409, code: "gate_unmet", gate: "own-turn" });
      expect(problem).toMatchObject({ currentStatus: "OrderAcceptedWithConditions" });
    }
    expect((await readStory(server, asked.path)).record).toEqual(before);
    await clientSays({ answer: "counter", fee: fee(60_000), notes: "Meet half-way." });
    const own = await clientSays({ answer: "accept" });
    expect(own.problem).toMatchObject({ status: 409, gate: "own-turn" });
  });

  it("part at any time: the vendor declines, or the client refuses and says why", async () => {
    await vendorSays(counter);
    const refusal = await clientSays({ answer: "refuse", reason: "Above our ceiling." });
    expect(refusal.body).toMatchObject({ status: "OrderUnassigned", vendorId: null, proposedTerms: null });
    expect(refusal.body.reassignmentCount).toBe(asked.record.reassignmentCount + 1);
    const { history } = await readStory(server, asked.path);
    expect(history.at(-1)).toMatchObject({ action: "refuse-conditions", reason: "Above our ceiling." });
  });
});
