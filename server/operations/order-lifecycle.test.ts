import { beforeAll, describe, expect, it } from "vitest";
import {
  allowedActions,
  branchesFor,
  mayTake,
  operations,
  policies,
  type Role,
  statusPath,
  type Transition,
} from "../../src/contract/index.ts";
import { foldHistory } from "../domain/fold-history.ts";
import type { OrderRecord } from "../store/order-record.ts";
import {
  bodyFor,
  isStageOf,
  lastingStatuses,
  plainBranches,
  type ServedBranch,
  servedBranches,
} from "../testing/order-requests.ts";
import { readStory, type StagedOrder, stageOrder } from "../testing/stage-order.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const roles: readonly Role[] = ["admin", "operations", "client-user", "finance", "qc-reviewer", "vendor"];

let server: TestServer;
beforeAll(async () => {
  server = await createTestServer();
  // So that no sign-in is among the traces.
  await Promise.all(roles.map((role) => server.bearer(identityOf(role))));
});

const identityOf = (role: Role) => (role === "vendor" ? "pine-vendor" : `harbor-${role}`);

function stage(status: string, action: string): Promise<StagedOrder> {
  return stageOrder(server, isStageOf(action, status));
}

async function send({ operationId }: ServedBranch, role: Role, { path, etag }: StagedOrder, body: unknown) {
  return await server.call(operationId, {
    as: identityOf(role),
    path,
    headers: { "If-Match": etag },
    body,
  });
}

/** All that a refused request must leave alone. */
async function traces({ path }: StagedOrder) {
  const { store } = server;
  const { clientId } = path;
  return {
    story: await readStory(server, path),
    reports: await store.listReports({ orderId: path.orderId, before: null, limit: 100 }),
    deliveries: await store.listDeliveries({ orderId: path.orderId, before: null, limit: 100 }),
    audit: (await store.listAudit({ clientId, before: null, limit: 1 }))[0]?.sequence ?? 0,
    messages: (await store.listOutbox({ after: 0, limit: 100_000 })).length,
    etag: (await server.call("getOrder", { as: "harbor-admin", path })).headers.get("ETag"),
  };
}

/** A vendor sees no draft, and nothing that is not assigned to it. */
function isVisible(role: Role, { status, vendorId }: OrderRecord): boolean {
  return role !== "vendor" || (vendorId !== null && status !== "Draft");
}

const entitle = (branch: ServedBranch) => {
  return { ...branch, title: `${branch.transition.action} from ${branch.transition.from.join(", ")}` };
};
const titled = servedBranches.map(entitle);

describe("a step that the contract allows is taken, and leads where the contract says [AUZ-12]", () => {
  it.each(plainBranches.map(entitle))("$title", async (branch) => {
    const { operationId, transition } = branch;
    for (const status of transition.from) {
      for (const role of roles.filter((each) => mayTake(operationId, transition, each))) {
        const staged = await stage(status, transition.action);
        const { record } = staged;
        const answer = await send(branch, role, staged, await bodyFor(transition.action, record, server));
        const { record: after, history } = await readStory(server, staged.path);
        expect(answer.status, `${role} in ${status}`).toBe(declaredSuccess(operationId));
        expect(foldHistory(history)).toEqual(after);
        expect(history.slice(record.historyLength).map(({ action, to }) => ({ action, to }))).toEqual(
          wayOf(transition, record).map((to) => ({ action: transition.action, to })),
        );
        if (after === null) continue;
        expect(after.version).toBe(record.version + 1);
        expect(answer.headers.get("ETag")).toBe(`"${after.version}"`);
        expect(answer.body).toMatchObject({ status: after.status, version: after.version });
      }
    }
  });
});

describe("a step that the contract does not allow is a conflict, and changes nothing [AUZ-12]", () => {
  it.each(titled)("$title, and from nowhere else", async (branch) => {
    const { operationId, transition } = branch;
    for (const status of lastingStatuses) {
      const staged = await stageOrder(server, (order) => order.status === status);
      const body = await bodyFor(transition.action, staged.record, server);
      const meant = branchesFor(operationId, body);
      for (const role of roles) {
        const open = meant.filter((each) => mayTake(operationId, each, role));
        if (open.length === 0 || open.some(({ from }) => from.includes(status))) continue;
        const before = await traces(staged);
        const { problem } = await send(branch, role, staged, body);
        // An order that is hidden from somebody was denied to them; the audit log says so.
        const isSeen = isVisible(role, staged.record);
        const after = { ...before, audit: before.audit + (isSeen ? 0 : 1) };
        expect(await traces(staged), `${role} in ${status}`).toEqual(after);
        if (isSeen) {
          expect(problem).toMatchObject({ status: 409, code: "state_conflict", currentStatus: status });
          expect(problem.allowedActions).toEqual(allowedActions(status, role));
        } else {
          expect(problem).toMatchObject({ status: 404, code: "not_found" });
        }
      }
    }
  });
});

describe("a step that the contract keeps from a role is refused to it, and leaves but a line in the audit log [AUZ-02] [AUD-02]", () => {
  it.each(titled)("$title", async (branch) => {
    const { operationId, transition } = branch;
    for (const status of transition.from) {
      const staged = await stage(status, transition.action);
      const body = await bodyFor(transition.action, staged.record, server);
      for (const role of roles) {
        if (branchesFor(operationId, body).some((each) => mayTake(operationId, each, role))) continue;
        const before = await traces(staged);
        const { problem } = await send(branch, role, staged, body);
        const isSeen = isVisible(role, staged.record);
        const refusal = isSeen
          ? { status: 403, code: "action_forbidden" }
          : { status: 404, code: "not_found" };
        expect(problem, `${role} in ${status}`).toMatchObject(refusal);
        expect(await traces(staged)).toEqual({ ...before, audit: before.audit + 1 });
      }
    }
  });
});

it("what an order's allowedActions name is what its caller may do, and no more", async () => {
  for (const status of lastingStatuses) {
    const { path, record } = await stageOrder(server, (order) => order.status === status);
    for (const role of roles.filter((each) => isVisible(each, record))) {
      const { body } = await server.call("getOrder", { as: identityOf(role), path });
      expect(body.allowedActions, `${role} in ${status}`).toEqual(allowedActions(status, role));
    }
  }
});

it("every step of the lifecycle that changes an order is one of the contract's writes", () => {
  for (const { operationId } of servedBranches) {
    expect(operations[operationId].method, operationId).not.toBe("GET");
    expect(policies[operationId].roles, operationId).not.toBe("anyone");
  }
});

function declaredSuccess(operationId: ServedBranch["operationId"]): number {
  return operations[operationId].method === "DELETE" ? 204 : 200;
}

function wayOf(transition: Transition, { status, statusBeforeHold, vendorId }: OrderRecord) {
  const standing = { status, previous: statusBeforeHold ?? undefined };
  const [only, ...others] = transition.to;
  // Activation alone has two ends: with a vendor, and without.
  if (others.length === 0) return statusPath(transition, standing, only?.startsWith("$") ? undefined : only);
  return statusPath(transition, standing, vendorId === null ? "OrderUnassigned" : "OrderAssigned");
}
