import { beforeEach, describe, expect, it } from "vitest";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const file = {
  name: "appraisal.pdf",
  mediaType: "application/pdf",
  sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  sizeBytes: 2_483_112,
};
const appraisedValue = { amount: 41_250_000, currency: "USD" };
const reason = "The location map names another street.";
let server: TestServer;
beforeEach(async () => {
  server = await createTestServer();
});

const at = (status: string) => stageOrder(server, (order) => order.status === status);
const submit = ({ path }: StagedOrder, notes?: string) => {
  const body = { file, appraisedValue, ...(notes && { notes }) };
  return server.call("submitReport", { as: "pine-vendor", path, body });
};
const listReports = async ({ path }: StagedOrder, query = "") => {
  return (await server.call("listReports", { as: "harbor-qc-reviewer", path, query })).body;
};
const judge = async (staged: StagedOrder, operationId: "acceptReport" | "requestRevision", body: object) => {
  const { path } = staged;
  const { headers } = await server.call("getOrder", { as: "harbor-admin", path });
  const call = { as: "harbor-qc-reviewer", path, body, headers: { "If-Match": headers.get("ETag") ?? "" } };
  return await server.call(operationId, call);
};

describe("a report", () => {
  it("is kept as its vendor submitted it", async () => {
    const staged = await at("InspectionCompleted");
    expect((await submit(staged, "Two garages.")).body.status).toBe("ReportSubmitted");
    const { items } = await listReports(staged);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ version: 1, file, appraisedValue, notes: "Two garages." });
    expect(items[0]?.submittedBy).toMatchObject({ kind: "user", role: "vendor" });
  });

  it("has a version for every submission; none takes another's place", async () => {
    const staged = await at("InspectionCompleted");
    await submit(staged);
    const first = (await listReports(staged)).items[0];
    await judge(staged, "requestRevision", { reportId: first?.reportId, type: "missing-exhibit", reason });
    expect((await submit(staged, "With the map.")).body).toMatchObject({ revisionCount: 1 });
    const { items } = await listReports(staged);
    expect(items.map(({ version, notes }) => [version, notes])).toEqual([
      [2, "With the map."],
      [1, null],
    ]);
    expect(items[1]).toEqual(first);
    const page = await listReports(staged, "limit=1");
    expect((await listReports(staged, `limit=1&cursor=${page.nextCursor}`)).items).toEqual([first]);
  });

  it("sent twice under one key is one version [CON-01]", async () => {
    const { path } = await at("InspectionCompleted");
    const headers = { "Idempotency-Key": "upload-1" };
    const call = { as: "pine-vendor", path, headers, body: { file, appraisedValue } };
    const answers = await Promise.all(Array.from({ length: 20 }, () => server.call("submitReport", call)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const { body } = await server.call("listReports", { as: "pine-vendor", path });
    expect(body.items).toHaveLength(1);
  });
});

describe("a review", () => {
  it("is of the latest version: another one is refused, and nothing changes", async () => {
    const staged = await stageOrder(server, ({ status, revisionCount }) => {
      return status === "ReportSubmitted" && revisionCount > 0;
    });
    const [latest, older] = (await listReports(staged)).items;
    for (const [operationId, rest] of [
      ["acceptReport", { checklistPassed: true }],
      ["requestRevision", { type: "other", reason }],
    ] as const) {
      const { problem } = await judge(staged, operationId, { reportId: older?.reportId, ...rest });
      expect(problem).toMatchObject({ status: 409, code: "gate_unmet", gate: "latest-report" });
      expect(problem.errors?.[0]?.pointer).toBe("/body/reportId");
    }
    expect((await readStory(server, staged.path)).record).toEqual(staged.record);
    const passed = { reportId: latest?.reportId, checklistPassed: true };
    expect((await judge(staged, "acceptReport", passed)).body.status).toBe("ReportAccepted");
  });

  it("that sends the report back counts the revision and says why", async () => {
    const staged = await at("ReportSubmitted");
    const [latest] = (await listReports(staged)).items;
    const body = { reportId: latest?.reportId, type: "missing-exhibit", reason };
    const answer = await judge(staged, "requestRevision", body);
    expect(answer.body).toMatchObject({
      ...{ status: "RevisionRequest", revisionCount: staged.record.revisionCount + 1 },
    });
    const { history } = await readStory(server, staged.path);
    expect(history.at(-1)?.reason).toBe(`missing-exhibit: ${reason}`);
  });

  it("of whatever length leaves a reason that the history can show", async () => {
    const staged = await at("ReportSubmitted");
    const [latest] = (await listReports(staged)).items;
    const long = "x".repeat(4000);
    await judge(staged, "requestRevision", { reportId: latest?.reportId, type: "other", reason: long });
    const { body } = await server.call("listOrderHistory", { as: "harbor-admin", path: staged.path });
    expect(body.items[0]?.reason).toHaveLength(4000);
    const { history } = await readStory(server, staged.path);
    expect(history.at(-1)?.particulars).toMatchObject({ type: "other", reason: long });
  });
});

describe("an accepted report", () => {
  it("is reopened for the client, which is no revision of quality control", async () => {
    const { path, record, etag } = await at("ReportAccepted");
    const call = { as: "harbor-client-user", path, headers: { "If-Match": etag }, body: { reason } };
    const { body } = await server.call("requestClientRevision", call);
    expect(body).toMatchObject({
      ...{ status: "ClientRevisionRequested", revisionCount: record.revisionCount },
    });
  });

  it("is disputed with evidence, which is kept; and decided with a reason", async () => {
    const { path } = await at("ReportAccepted");
    const evidence = ["4 Quayside Row sold for 439,000 USD in September."];
    const dispute = { onBehalfOf: "borrower", reason: "A closer sale was not considered.", evidence };
    const disputed = await server.call("submitRov", { as: "harbor-client-user", path, body: dispute });
    expect(disputed.body.status).toBe("RovBorrower");
    expect((await readStory(server, path)).history.at(-1)?.particulars).toEqual({ evidence });
    const body = { decision: "approve", reason: "The sale must be weighed." };
    const decided = await server.call("decideRov", { as: "harbor-qc-reviewer", path, body });
    expect(decided.body).toMatchObject({ status: "RevisionRequest", revisionCount: 0 });
  });
});
