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
