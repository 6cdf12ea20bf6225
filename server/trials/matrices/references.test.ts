import { beforeAll, describe, expect, it } from "vitest";
import type { OperationId } from "../../../src/contract/index.ts";
import { MemoryStore } from "../../store/memory/memory-store.ts";
import { createTestServer, type TestServer } from "../../testing/test-server.ts";
import { watchStore } from "../watch-store.ts";
import { exampleBodies, operationIds, type Reference, referencesOf } from "./contract-requests.ts";
import { stageFor } from "./stage-for.ts";

const cases = operationIds.flatMap((operationId) => {
  return referencesOf(operationId).map((reference) => ({ operationId, reference, name: reference.name }));
});
const changing = cases.filter(({ reference }) => reference.in === "body");
const asking = cases.filter(({ reference }) => reference.in === "query");

const watched = watchStore(new MemoryStore());
let server: TestServer;
/** Ids of things that Summit Mortgage has, and Harbor Lending has not. */
let foreign: Readonly<Record<string, string>>;
beforeAll(async () => {
  server = await createTestServer({ store: watched.store, orders: 80 });
  const { clientId } = server.identity("harbor-admin");
  const body = { email: "kit@harbor.example", displayName: "Kit", role: "finance", branchIds: [] };
  await server.call("sendInvitation", { as: "harbor-admin", path: { clientId: clientId ?? "" }, body });
  foreign = await readForeign();
});

async function readForeign(): Promise<Readonly<Record<string, string>>> {
  const { store } = server;
  const [clientId = ""] = server.identity("summit-admin").clientIds;
  const client = await store.findClient(clientId);
  const pine = await store.findVendor(server.identity("pine-vendor").vendorId ?? "");
  if (pine === undefined) throw new RangeError("The sandbox has no Pine Tree Appraisals.");
  const vendor = { ...pine, vendorId: "vn_ofsummitalone000", clientIds: [clientId] };
  await store.commit({ atMs: 0, vendors: [vendor] });
  const every = { branchIds: null, assignedTo: null, loanId: null, updatedAfter: null, after: null };
  const query = { ...every, clientId, statuses: ["ReportSubmitted"], newestFirst: true, limit: 1 };
  const [order] = await store.listOrders(query);
  const [report] = await store.listReports({ orderId: order?.orderId ?? "", before: null, limit: 1 });
  const user = await store.findUserByName(server.identity("summit-admin").username);
  const ids = {
    BranchId: client?.branches[0]?.branchId,
    VendorId: vendor.vendorId,
    ReportId: report?.reportId,
    LoanId: order?.loanId,
    UserId: user?.userId,
  };
  return Object.fromEntries(Object.entries(ids).map(([kind, id]) => [kind, id ?? "none"]));
}

function bodyWith(operationId: OperationId, { name, kind, isList }: Reference) {
  const [example = {}] = exampleBodies(operationId);
  return { ...example, [name]: isList ? [foreign[kind]] : foreign[kind] };
}

describe("a body that refers to what another client has is refused at that member, and nothing is changed [AUZ-06]", () => {
  it.each(changing)("$name of $operationId", async ({ operationId, reference }) => {
    const { as, path, headers } = await stageFor(operationId, server);
    await server.bearer(as);
    watched.takeWrites();
    const call = { as, path, headers, body: bodyWith(operationId, reference) };
    const { problem } = await server.call(operationId, call);
    const pointers = (problem.errors ?? []).map(({ pointer }) => pointer);
    const isNamed = pointers.some((pointer) => pointer.startsWith(`/body/${reference.name}`));
    // A version of a report that is not the order's latest is a matter of state, whoever has it.
    expect(isNamed || problem.gate === "latest-report", JSON.stringify(problem)).toBe(true);
    expect([404, 409, 422]).toContain(problem.status);
    const parts = watched.takeWrites().flatMap((write) => Object.keys(write));
    expect(parts.filter((part) => !["atMs", "audit"].includes(part))).toEqual([]);
  });
});

describe("a query for what another client has finds nothing [AUZ-06] [AUZ-07]", () => {
  it.each(asking)("$name of $operationId", async ({ operationId, reference: { name, kind } }) => {
    const { as, path } = await stageFor(operationId, server);
    const response = await server.app.request(
      `/api/clients/${path.clientId}/${operationId === "listOrders" ? "orders" : "audit-log"}?${name}=${foreign[kind]}`,
      { headers: await server.bearer(as) },
    );
    expect(await response.json()).toMatchObject({ items: [] });
  });
});
