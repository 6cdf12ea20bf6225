import { beforeEach, describe, expect, it } from "vitest";
import { readStory, type StagedOrder, stageLife, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

let nowMs: number;
let server: TestServer;
let accepted: StagedOrder;
let reportId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs });
  accepted = await stageOrder(server, ({ status }) => status === "ReportAccepted", nowMs);
  const { body } = await server.call("listReports", { as: "harbor-admin", path: accepted.path });
  reportId = body.items[0]?.reportId ?? "";
});

const deliver = (body: object) => {
  return server.call("deliverOrder", { as: "harbor-client-user", path: accepted.path, body });
};
const deliveries = async (query = "") => {
  const call = { as: "harbor-client-user", path: accepted.path, query };
  return (await server.call("listDeliveries", call)).body;
};

describe("a delivery", () => {
  it("stamps the order, and is kept with whom it went to", async () => {
    const { body } = await deliver({ reportId, recipients: ["borrower"] });
    expect(body).toMatchObject({ status: "ReportAccepted", deliveredAt: "2026-11-20T14:00:00.000Z" });
    const { items } = await deliveries();
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      ...{ reportId, recipients: ["borrower"], deliveredAt: body.deliveredAt },
      ...{ acknowledgedAt: null, downloads: 0 },
    });
  });

  it("again is another delivery; the last one counts", async () => {
    await deliver({ reportId, recipients: ["borrower"] });
    nowMs += 1000;
    const { body } = await deliver({ reportId, recipients: ["borrower"] });
    expect(body.deliveredAt).toBe("2026-11-20T14:00:01.000Z");
    const { items } = await deliveries();
    expect(items.map(({ deliveredAt }) => deliveredAt)).toEqual([
      "2026-11-20T14:00:01.000Z",
      "2026-11-20T14:00:00.000Z",
    ]);
    const page = await deliveries("limit=1");
    expect((await deliveries(`limit=1&cursor=${page.nextCursor}`)).items).toEqual(items.slice(1));
  });

  it("goes only to contacts who have an e-mail address", async () => {
    const { problem } = await deliver({ reportId, recipients: ["borrower", "agent"] });
    expect(problem).toMatchObject({ status: 422, code: "requirement_unmet", gate: "borrower-known" });
    expect(problem.errors).toEqual([
      { pointer: "/body/recipients/1", message: "no such contact has an e-mail address" },
    ]);
    expect((await deliveries()).items).toEqual([]);
    expect((await readStory(server, accepted.path)).record).toEqual(accepted.record);
  });

  it("is of the latest version; what is in the order's way is told before what is wrong with the request", async () => {
    const { problem } = await deliver({ reportId: "rs_0000000000000000", recipients: ["borrower", "agent"] });
    expect(problem).toMatchObject({ status: 409, code: "gate_unmet", gate: "latest-report" });
  });

  it("is undone by a new version of the report, which nobody has yet", async () => {
    const delivered = ["activate", "accept", "schedule-inspection", "complete-inspection", "submit-report"];
    const { path, etag, record } = await stageLife(
      server,
      { ready: true, vendor: true, actions: [...delivered, "accept-report", "deliver"] },
      nowMs,
    );
    expect(record.deliveredAt).not.toBeNull();
    const body = { reason: "The borrower's name is misspelt." };
    const headers = { "If-Match": etag };
    await server.call("requestClientRevision", { as: "harbor-client-user", path, headers, body });
    const file = { name: "a.pdf", mediaType: "application/pdf", sha256: "0".repeat(64), sizeBytes: 1 };
    const report = { file, appraisedValue: { amount: 1, currency: "USD" } };
    const resubmitted = await server.call("submitReport", { as: "pine-vendor", path, body: report });
    expect(resubmitted.body).toMatchObject({ deliveredAt: null, submittedToPortalAt: null });
  });
});
