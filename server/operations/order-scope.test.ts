import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations } from "../../src/contract/index.ts";
import { bodyFor, servedBranches } from "../testing/order-requests.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const onOrders = (Object.keys(operations) as OperationId[]).filter((operationId) => {
  return operations[operationId].path.includes("{orderId}");
});

/** What paths name below an order; none of it is looked for where the order is out of sight. */
const below = {
  entryId: "hi_0000000000000000",
  paymentId: "pm_0000000000000000",
  submissionId: "ps_0000000000000000",
  orderSubmissionId: "ps_0000000000000000",
};

let server: TestServer;
let otherBranch: StagedOrder;
let reassigned: StagedOrder;
beforeAll(async () => {
  server = await createTestServer();
  const [own] = server.identity("harbor-branch-user").branchIds;
  otherBranch = await stageOrder(server, ({ branchId, status }) => {
    return branchId !== own && status === "ReportAccepted";
  });
  const asked = await stageOrder(server, ({ status, property }) => {
    return status === "OrderAssigned" && property?.state !== "VT";
  });
  const { path, etag } = asked;
  const body = { vendorId: server.identity("granite-vendor").vendorId };
  const headers = { "If-Match": etag };
  const { status } = await server.call("assignOrder", { as: "harbor-operations", path, headers, body });
  if (status !== 200) throw new Error("The order could not be given to the other vendor.");
  reassigned = asked;
});

/** Who sees nothing, of which order; the ETag is right, so that nothing else is in the way. */
const outsiders = [
  ["somebody of another branch", "harbor-branch-user", () => otherBranch],
  ["a vendor that has another's order before it", "granite-vendor", () => otherBranch],
  ["a vendor that an order was taken from", "pine-vendor", () => reassigned],
] as const;

describe.each(outsiders)("to %s the order is not there [AUZ-01]", (_, as, orderOf) => {
  it.each(onOrders)("for %s", async (operationId) => {
    const { path } = orderOf();
    const before = await readStory(server, path);
    const branch = servedBranches.find((each) => each.operationId === operationId);
    const order = before.record ?? orderOf().record;
    const body = branch && (await bodyFor(branch.transition.action, order, server));
    const headers = { "If-Match": `"${order.version}"` };
    const call = { as, path: { ...below, ...path }, headers, body };
    expect((await server.call(operationId, call)).problem).toMatchObject({ status: 404, code: "not_found" });
    expect(await readStory(server, path)).toEqual(before);
  });
});

it("a vendor lists and reads the orders that it has, and no draft that names it", async () => {
  const { clientId } = reassigned.path;
  const draft = await stageOrder(server, ({ status, vendorId }) => status === "Draft" && vendorId !== null);
  const query = "limit=100";
  const { items } = (await server.call("listOrders", { as: "pine-vendor", path: { clientId }, query })).body;
  const vendorId = server.identity("pine-vendor").vendorId;
  expect(items.length).toBeGreaterThan(0);
  expect(items.every((order) => order.vendorId === vendorId && order.status !== "Draft")).toBe(true);
  const unseen = [draft.path.orderId, reassigned.path.orderId];
  expect(items.filter(({ orderId }) => unseen.includes(orderId))).toEqual([]);
});
