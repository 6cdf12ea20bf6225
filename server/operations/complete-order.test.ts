import { beforeEach, describe, expect, it } from "vitest";
import { foldHistory } from "../domain/fold-history.ts";
import type { Life } from "../sandbox/lives.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { readStory, stageLife } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const delivered = [
  ...["activate", "accept", "start-work", "schedule-inspection", "complete-inspection"],
  ...["submit-report", "accept-report", "deliver"],
];
const disputed = [...delivered, "create-invoice", "record-payment", "submit-client-rov"];
const noPortal: Life = { ready: true, vendor: true, loanType: "va", actions: disputed };
const denial = { decision: "deny", reason: "The sales are elsewhere." };

describe.each(storesUnderTest)("an order in $name for which everything is done", ({ open }) => {
  let server: TestServer;
  beforeEach(async () => {
    const store = await open();
    server = await createTestServer({ store });
    return () => store.close();
  });

  it("completes in the same write as the step after which nothing is missing", async () => {
    const { path, record, etag } = await stageLife(server, noPortal);
    const call = { as: "harbor-operations", path, headers: { "If-Match": etag }, body: denial };
    const { body, headers } = await server.call("decideRov", call);
    expect(body).toMatchObject({ status: "OrderCompleted", version: record.version + 1 });
    expect(headers.get("ETag")).toBe(`"${record.version + 1}"`);

    const { record: after, history } = await readStory(server, path);
    expect(foldHistory(history)).toEqual(after);
    const [denied, completed] = history.slice(-2);
    expect(denied).toMatchObject({ action: "deny-rov", from: "RovClient", to: "ReportAccepted" });
    expect(denied?.actor).toMatchObject({ kind: "user", role: "operations" });
    expect(completed).toMatchObject({ action: "complete", from: "ReportAccepted", to: "OrderCompleted" });
    expect(completed).toMatchObject({ actor: { kind: "system" }, requestId: denied?.requestId });
  });

  it("completes when it comes off hold, where the portal accepted it meanwhile", async () => {
    const paid = [...delivered, "create-invoice", "record-payment", "hold", "accept-submission"];
    const { path, record } = await stageLife(server, { ...noPortal, loanType: "fha", actions: paid });
    expect(record.status).toBe("OnHold");
    const call = { as: "harbor-operations", path, body: { reason: "Everything is here." } };
    const { body } = await server.call("reactivateOrder", call);
    expect(body).toMatchObject({ status: "OrderCompleted", statusBeforeHold: null });
    const { record: after, history } = await readStory(server, path);
    expect(history.slice(-2).map(({ to }) => to)).toEqual(["ReportAccepted", "OrderCompleted"]);
    expect(foldHistory(history)).toEqual(after);
  });

  it("completes once, however often the last step is asked for at once [CON-01]", async () => {
    const { path } = await stageLife(server, noPortal);
    const headers = { "Idempotency-Key": "the-same" };
    const call = { as: "harbor-operations", path, headers, body: denial };
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.call("decideRov", call)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    const { record, history } = await readStory(server, path);
    expect(record?.status).toBe("OrderCompleted");
    expect(history.filter(({ action }) => action === "complete")).toHaveLength(1);
  });

  it.each([
    ["a portal that its loan's type asks for", { ...noPortal, loanType: "conventional" as const }],
    ["a payment", { ...noPortal, actions: [...delivered, "submit-client-rov"] }],
  ])("waits for %s", async (_, life) => {
    const { path } = await stageLife(server, life);
    const call = { as: "harbor-operations", path, body: denial };
    expect((await server.call("decideRov", call)).body.status).toBe("ReportAccepted");
  });

  it("is delivered anew after a correction, and completes only then", async () => {
    const { path } = await stageLife(server, {
      ...noPortal,
      actions: [...disputed, "approve-rov", "resubmit-report", "accept-report"],
    });
    const { record } = await readStory(server, path);
    expect(record).toMatchObject({ status: "ReportAccepted", deliveredAt: null });
    const reports = await server.call("listReports", { as: "harbor-operations", path });
    const reportId = reports.body.items[0]?.reportId;
    const call = { as: "harbor-operations", path, body: { reportId, recipients: ["borrower"] } };
    expect((await server.call("deliverOrder", call)).body.status).toBe("OrderCompleted");
  });

  it("is submitted to its portal anew after a correction, and completes only then", async () => {
    const corrected = ["submit-client-rov", "approve-rov", "resubmit-report", "accept-report", "deliver"];
    const submitted = [...delivered, "submit-ucdp", "create-invoice", "record-payment"];
    const life = { ready: true, vendor: true, loanType: "conventional", street: "18 Quayside Row" } as const;
    const before = await stageLife(server, { ...life, actions: submitted.slice(0, -1) });
    expect(before.record.submittedToPortalAt).not.toBeNull();
    const { path, record, etag } = await stageLife(server, {
      ...life,
      actions: [...submitted, ...corrected],
    });
    expect(record).toMatchObject({ status: "ReportAccepted", submittedToPortalAt: null });
    const call = { as: "harbor-operations", path, headers: { "If-Match": etag } };
    expect((await server.call("processUcdpSubmission", call)).body.status).toBe("OrderCompleted");
  });
});
