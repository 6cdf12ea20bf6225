import { beforeAll, describe, expect, it } from "vitest";
import { type OperationId, operations, policies } from "../../src/contract/index.ts";
import { sampleReport } from "../store/sample-records.ts";
import { samplePayment, sampleSubmission } from "../store/sample-settlements.ts";
import { findOrder } from "../testing/find-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const ids = Object.keys(operations) as OperationId[];
const inTenant = ids.filter((id) => operations[id].tenant !== undefined);
const everyRole = [
  "harbor-admin",
  "harbor-operations",
  "harbor-client-user",
  "harbor-finance",
  "harbor-qc-reviewer",
  "pine-vendor",
];

let server: TestServer;
/** Things of harbor's that everybody sees, so that nothing but the role decides. */
let seen: Readonly<Record<string, string>>;
/** A client that has just signed up, on whose panel no vendor is. */
let newcomer: string;
beforeAll(async () => {
  server = await createTestServer({ orders: 30 });
  const { path } = await findOrder(server, "pine-vendor", () => true);
  const { clientId, loanId, orderId } = path;
  const body = { email: "kit@harbor.example", displayName: "Kit", role: "finance", branchIds: [] };
  const { invitationId } = (await server.call("sendInvitation", { as: "harbor-admin", path, body })).body;
  const { username } = server.identity("harbor-finance");
  const { userId = "" } = (await server.store.findUserByName(username)) ?? {};
  const signUp = {
    client: { name: "Newcomer", firstBranchName: "First" },
    masterUser: {
      username: "newcomer",
      displayName: "N",
      email: "n@new.example",
      password: "nobody knows it",
    },
  };
  newcomer = (await server.call("signUp", { body: signUp })).body.clientId;
  seen = { ...path, ...(await keepPapers(clientId, loanId, orderId)), userId, invitationId };
});

/** Gives an order a report, a payment and a submission to a portal, whatever its status. */
async function keepPapers(clientId: string, loanId: string, orderId: string) {
  const order = await server.store.findOrder(clientId, loanId, orderId);
  if (order === undefined) throw new RangeError("the sandbox has no such order");
  const report = sampleReport(order, 99);
  const payment = samplePayment(order, 99);
  const submission = sampleSubmission(order, 99);
  const outcome = await server.store.commit({
    atMs: 0,
    reports: [report],
    payments: [{ before: null, after: payment }],
    submissions: [{ before: null, after: submission }],
  });
  expect(outcome).toBe("committed");
  const { paymentId } = payment;
  const { submissionId } = submission;
  const entryId = "hi_0000000000000000";
  return { entryId, paymentId, submissionId, orderSubmissionId: report.reportId };
}

/** Every id in an operation's path, existing or not, of some client. */
function pathOf(operationId: OperationId, known: Readonly<Record<string, string>>): Record<string, string> {
  const names = operations[operationId].path.matchAll(/\{(\w+)\}/g);
  return Object.fromEntries([...names].map(([, name = ""]) => [name, known[name] ?? `${name}_none`]));
}

describe("a client that the session does not reach", () => {
  it.each(inTenant)(
    "answers %s alike, whether it and what is below it exist or not [AUZ-01]",
    async (operationId) => {
      const own = await findOrder(server, "summit-admin", () => true);
      const unknown = pathOf(operationId, { clientId: "cl_0000000000000000" });
      for (const [as, known] of [
        ["harbor-admin", pathOf(operationId, { ...own.path })],
        ["pine-vendor", pathOf(operationId, { ...own.path, clientId: newcomer })],
      ] as const) {
        const answers = await Promise.all(
          [known, unknown].map((path) => server.call(operationId, { as, path })),
        );
        const told = answers.map(({ problem, headers }) => {
          const { requestId, instance, ...rest } = problem;
          return { rest, names: [...headers.keys()].join() };
        });
        expect(told[0], as).toEqual(told[1]);
        expect(told[0]?.rest, as).toMatchObject({
          status: 403,
          code: "client_forbidden",
          error: "insufficient_scope",
        });
      }
    },
  );
});

describe("an operation that the contract keeps from a role is refused to it, and to no other [AUZ-02]", () => {
  it.each(inTenant)("%s", async (operationId) => {
    const { roles } = policies[operationId];
    for (const name of everyRole) {
      // Undeclared, so that whoever may do the operation is stopped before anything is done.
      const query = "undeclared=1";
      const call = { as: name, path: pathOf(operationId, seen), query };
      const { code } = (await server.call(operationId, call)).problem;
      const isAllowed = typeof roles === "string" || roles.includes(server.identity(name).role);
      expect(code, name).toBe(isAllowed ? "request_invalid" : "action_forbidden");
    }
  });
});

describe("inside a client", () => {
  it("what is of another branch is not there for somebody of one branch [AUZ-01]", async () => {
    const [branchId] = server.identity("harbor-branch-user").branchIds;
    const other = await findOrder(server, "harbor-admin", (order) => order.branchId !== branchId);
    const { clientId, loanId } = other.path;
    for (const [operationId, path] of [
      ["getOrder", other.path],
      ["listOrderHistory", other.path],
      ["deleteOrder", other.path],
      ["getLoan", { clientId, loanId }],
    ] as const) {
      const answer = await server.call(operationId, { as: "harbor-branch-user", path });
      expect(answer.problem, operationId).toMatchObject({ status: 404, code: "not_found" });
    }
  });

  it("a vendor sees what is assigned to it, not what is another's, and no draft that only names it", async () => {
    const { vendorId } = server.identity("pine-vendor");
    const seenBy = async (as: string, path: Readonly<Record<string, string>>) =>
      (await server.call("getOrder", { as, path })).status;
    const assigned = await findOrder(server, "harbor-admin", (order) => {
      return order.vendorId === vendorId && order.status !== "Draft";
    });
    expect(await seenBy("pine-vendor", assigned.path)).toBe(200);
    expect(await seenBy("granite-vendor", assigned.path)).toBe(404);
    const draft = await findOrder(server, "harbor-admin", ({ status }) => status === "Draft");
    const naming = { as: "harbor-admin", path: draft.path, body: { vendorId } };
    expect((await server.call("updateOrder", naming)).status).toBe(200);
    expect(await seenBy("pine-vendor", draft.path)).toBe(404);
  });

  it("an order is not found under another loan, nor under a client that has another one of that name", async () => {
    const { path } = await findOrder(server, "harbor-admin", () => true);
    const other = await findOrder(server, "harbor-admin", ({ loanId }) => loanId !== path.loanId);
    const moved = { ...path, loanId: other.path.loanId };
    expect((await server.call("getOrder", { as: "harbor-admin", path: moved })).status).toBe(404);
  });

  it("headers that claim to be somebody else count for nothing [AUZ-09] [AUZ-11]", async () => {
    const { path } = await findOrder(server, "summit-admin", () => true);
    const headers = {
      "X-User-Id": "us_0000000000000000",
      "X-Tenant-Id": path.clientId,
      "X-Forwarded-User": "admin",
      "X-HTTP-Method-Override": "DELETE",
    };
    expect((await server.call("getOrder", { as: "harbor-admin", path, headers })).status).toBe(403);
    const own = await findOrder(server, "harbor-admin", () => true);
    expect((await server.call("getOrder", { as: "harbor-admin", path: own.path, headers })).status).toBe(200);
  });
});
