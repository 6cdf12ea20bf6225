import { beforeEach, describe, expect, it } from "vitest";
import { callSandbox } from "../testing/call-sandbox.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
/** Made an administrator of one branch, who was of one branch before. */
const confined = "harbor-client-user";
let server: TestServer;
let clientId: string;
let own: string;
let other: string;
beforeEach(async () => {
  server = await createTestServer({ orders: 4 });
  clientId = server.identity(as).clientId ?? "";
  [own = "", other = ""] =
    (await server.store.findClient(clientId))?.branches.map(({ branchId }) => branchId) ?? [];
  const body = { role: "admin", branchIds: [own] };
  expect((await update(as, confined, body)).status).toBe(200);
});

const idOf = async (name: string) =>
  (await server.store.findUserByName(server.identity(name).username))?.userId ?? "";
const update = async (by: string, name: string, body: object) =>
  server.call("updateUser", { as: by, path: { clientId, userId: await idOf(name) }, body });
const person = (branchIds: readonly string[]) => ({
  ...{ displayName: "Sage Lindqvist", email: "sage@harbor.example", role: "finance", branchIds },
});
const create = (branchIds: readonly string[]) =>
  server.call("createUser", {
    ...{ as: confined, path: { clientId } },
    body: { username: "sage@harbor.example", ...person(branchIds) },
  });
const invite = (by: string, branchIds: readonly string[]) =>
  server.call("sendInvitation", { as: by, path: { clientId }, body: person(branchIds) });

it("somebody of one branch enters loans and drafts there alone, and moves none away [AUZ-06]", async () => {
  const by = "harbor-branch-user";
  const [mine = ""] = server.identity(by).branchIds;
  const elsewhere = mine === own ? other : own;
  const property = {
    street: "1 Mill Street",
    city: "Bangor",
    county: "Penobscot",
    state: "ME",
    zip: "04401",
  };
  const loan = { loanNumber: "B-1", loanType: "fha", borrowerName: "Imani Okafor", property };
  const enter = (branchId: string) =>
    server.call("createLoan", { as: by, path: { clientId }, body: { ...loan, branchId } });
  const errors = [{ pointer: "/body/branchId", message: "is not a branch that you see" }];
  expect((await enter(elsewhere)).problem).toMatchObject({ status: 422, errors });
  const { loanId } = (await enter(mine)).body;
  const draft = (branchId: string) =>
    server.call("createOrder", { as: by, path: { clientId, loanId }, body: { branchId } });
  expect((await draft(elsewhere)).problem).toMatchObject({ status: 422, errors });
  const { body } = await draft(mine);
  const path = { clientId, loanId, orderId: body.orderId };
  const moved = await server.call("updateOrder", { as: by, path, body: { branchId: elsewhere } });
  expect(moved.problem).toMatchObject({ status: 422, errors });
  expect((await server.call("getOrder", { as: by, path })).body).toEqual(body);
});

describe("an administrator of one branch", () => {
  it("grants that branch to others, and no more: not others, not all, not to themselves [AUZ-05]", async () => {
    for (const grant of [create, (branchIds: readonly string[]) => invite(confined, branchIds)]) {
      const all = await grant([]);
      expect(all.problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/branchIds" }] });
      const more = await grant([own, other]);
      expect(more.problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/branchIds/1" }] });
    }
    for (const branchIds of [[], [other], [own, other]]) {
      expect((await update(confined, confined, { branchIds })).problem.code).toBe("requirement_unmet");
    }
    expect((await invite(confined, [own])).status).toBe(201);
  });

  it("neither changes nor removes somebody who has more branches [AUZ-05]", async () => {
    const path = { clientId, userId: await idOf("harbor-finance") };
    const role = await update(confined, "harbor-finance", { role: "admin" });
    const removal = await server.call("removeUser", { as: confined, path });
    for (const { problem } of [role, removal]) expect(problem.code).toBe("action_forbidden");

    const { body } = await invite(as, []);
    const invitation = { as: confined, path: { clientId, invitationId: body.invitationId } };
    const changed = await server.call("updateInvitation", { ...invitation, body: { role: "admin" } });
    const revoked = await server.call("revokeInvitation", invitation);
    for (const { problem } of [changed, revoked]) expect(problem.code).toBe("action_forbidden");
  });

  it("does not read the audit log, which is about all branches [AUD-04]", async () => {
    const log = (by: string) => server.call("listAuditLog", { as: by, path: { clientId } });
    expect((await log(confined)).problem).toMatchObject({ status: 403, code: "action_forbidden" });
    expect((await log(as)).body.items[0]).toMatchObject({ action: "list-audit-log", outcome: "denied" });
  });

  it("stages and watches nothing in the sandbox, whose mails and resets are about all branches", async () => {
    for (const route of ["POST /sandbox/reset", "GET /sandbox/mails", "GET /sandbox/requests"]) {
      const { status, body } = await callSandbox(server, route, { as: confined });
      expect({ route, status, code: body.code }).toEqual({ route, status: 403, code: "action_forbidden" });
    }
  });
});
