import { beforeEach, describe, expect, it } from "vitest";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const nowMs = Date.UTC(2026, 10, 20, 14);
let server: TestServer;
beforeEach(async () => {
  server = await createTestServer({ clock: () => nowMs });
});

const idOf = (name: string) => server.identity(name).vendorId ?? "";
/** Granite Valuation does not work in Vermont; of the rest, both vendors are eligible for everything. */
const stage = (status: string) => {
  return stageOrder(server, (order) => order.status === status && order.property?.state !== "VT", nowMs);
};
const assign = ({ path, etag }: StagedOrder, vendorId: string, reason?: string) => {
  const body = { vendorId, ...(reason && { reason }) };
  return server.call("assignOrder", { as: "harbor-operations", path, headers: { "If-Match": etag }, body });
};

describe("an assignment", () => {
  it("asks the vendor, stamps the moment and starts its time", async () => {
    const staged = await stage("OrderUnassigned");
    const { body } = await assign(staged, idOf("granite-vendor"), "Nearest to the property.");
    expect(body).toMatchObject({
      status: "OrderAssigned",
      vendorId: idOf("granite-vendor"),
      assignedAt: "2026-11-20T14:00:00.000Z",
      answerDueAt: "2026-11-21T14:00:00.000Z",
      reassignmentCount: staged.record.reassignmentCount,
    });
    const { history } = await readStory(server, staged.path);
    expect(history.at(-1)).toMatchObject({ action: "assign", reason: "Nearest to the property." });
  });

  it("tells the world, and the audit log once [AUD-01]", async () => {
    const staged = await stage("OrderUnassigned");
    await assign(staged, idOf("granite-vendor"));
    const { clientId, orderId } = staged.path;
    const messages = await server.store.listOutbox({ after: 0, limit: 1000 });
    expect(messages.at(-1)).toMatchObject({
      kind: "order.assign",
      payload: { orderId, vendorId: idOf("granite-vendor"), formerVendorId: null },
    });
    const lines = await server.store.listAudit({ clientId, before: null, limit: 100 });
    expect(lines.filter(({ target }) => target.id === orderId)).toMatchObject([
      { action: "assign", outcome: "success", actor: { role: "operations" } },
    ]);
  });

  it("again takes the order from the vendor before, ends a negotiation and is counted", async () => {
    const staged = await stage("OrderAcceptedWithConditions");
    const { body } = await assign(staged, idOf("granite-vendor"));
    expect(body).toMatchObject({
      ...{ status: "OrderAssigned", vendorId: idOf("granite-vendor"), proposedTerms: null },
      reassignmentCount: staged.record.reassignmentCount + 1,
    });
    const { path } = staged;
    const views = ["pine-vendor", "granite-vendor"].map((as) => server.call("getOrder", { as, path }));
    expect((await Promise.all(views)).map(({ status }) => status)).toEqual([404, 200]);
    const { history } = await readStory(server, path);
    expect(history.at(-1)).toMatchObject({ action: "reassign", to: "OrderAssigned" });
  });

  it("to a vendor that is not eligible names every obstacle, and changes nothing", async () => {
    const staged = await stage("OrderUnassigned");
    const { productCode, property } = staged.record;
    const { problem } = await assign(staged, idOf("lakes-vendor"));
    expect(problem).toMatchObject({ status: 422, code: "requirement_unmet", gate: "vendor-eligible" });
    const at = (message: string) => ({ pointer: "/body/vendorId", message });
    expect(problem.errors).toEqual(expect.arrayContaining([at(`does not cover ${property?.zip}`)]));
    expect(problem.errors).toEqual(
      expect.arrayContaining([at(`has no valid licence in ${property?.state}`)]),
    );
    expect(problem.errors).toEqual(
      expect.arrayContaining([at(`has no contract fee with the client for product ${productCode}`)]),
    );
    const full = await assign(staged, idOf("tarn-vendor"));
    expect(full.problem.errors).toEqual([at("has no capacity left")]);
    expect((await readStory(server, staged.path)).record).toEqual(staged.record);
  });

  it("to a vendor of another client's panel is refused like one to nobody at all [AUZ-06]", async () => {
    const staged = await stage("OrderUnassigned");
    const pine = await server.store.findVendor(idOf("pine-vendor"));
    if (pine === undefined) throw new Error("The sandbox has no Pine Tree Appraisals.");
    const other = { ...pine, clientIds: ["cl_other"], vendorId: "vn_0000000000000001" };
    expect(await server.store.commit({ atMs: nowMs, vendors: [other] })).toBe("committed");
    const [known, unknown] = await Promise.all(
      ["vn_0000000000000001", "vn_0000000000000002"].map((vendorId) => assign(staged, vendorId)),
    );
    expect(known?.problem.errors).toEqual([
      { pointer: "/body/vendorId", message: "is not on the client's panel" },
    ]);
    expect({ ...known?.problem, requestId: "" }).toEqual({ ...unknown?.problem, requestId: "" });
  });

  it("of a draft's own vendor happens at activation, under the same conditions", async () => {
    const draft = await stageOrder(server, ({ status, vendorId }) => status === "Draft" && vendorId !== null);
    const vendorId = idOf("tarn-vendor");
    const { path } = draft;
    const changed = await server.call("updateOrder", { as: "harbor-admin", path, body: { vendorId } });
    const headers = { "If-Match": changed.headers.get("ETag") ?? "" };
    const { problem } = await server.call("activateOrder", { as: "harbor-admin", path, headers });
    expect(problem).toMatchObject({ status: 422, gate: "vendor-eligible" });
    expect(problem.errors).toEqual([{ pointer: "/body/vendorId", message: "has no capacity left" }]);
  });
});
