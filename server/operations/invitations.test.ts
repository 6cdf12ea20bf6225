import { beforeEach, describe, expect, it } from "vitest";
import { readMail, readMails } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
const newPassword = "a password of nobody";
const kit = {
  email: "kit.arden@harbor.example",
  displayName: "Kit Arden",
  role: "operations",
  branchIds: [],
};
const dayMs = 24 * 60 * 60 * 1000;

let nowMs: number;
let server: TestServer;
let clientId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, orders: 0, policy: { accessTokenSeconds: 900 } });
  [clientId = ""] = server.identity(as).clientIds;
});

/** Signs in anew each time, since some of these tests let days go by. */
const call = async <
  Id extends "sendInvitation" | "listInvitations" | "updateInvitation" | "revokeInvitation",
>(
  operationId: Id,
  request: { path?: Record<string, string>; body?: object; query?: string } = {},
) => {
  const { accessToken } = await server.signIn(as);
  const headers = { Authorization: `Bearer ${accessToken}` };
  return server.call(operationId, { ...request, headers, path: { clientId, ...request.path } });
};
const send = (fields: object = {}) => call("sendInvitation", { body: { ...kit, ...fields } });
const list = async () => (await call("listInvitations")).body.items;
const accept = async () => {
  const { resetToken } = await readMail(server.store, kit.email);
  return server.call("completePasswordReset", { body: { resetToken, newPassword } });
};
const signIn = () => server.call("signIn", { body: { username: kit.email, password: newPassword } });

describe("an invitation", () => {
  it("makes its person a user, who signs in with the address invited, and is pending no more", async () => {
    const { status, body, headers } = await send();
    expect({ status, body }).toMatchObject({ status: 201, body: { ...kit, clientId } });
    expect(headers.get("Location")).toBe(`/api/clients/${clientId}/invitations/${body.invitationId}`);
    expect(body.expiresAt).toBe(new Date(nowMs + 7 * dayMs).toISOString());
    expect(JSON.stringify(body)).not.toContain((await readMail(server.store, kit.email)).resetToken);
    expect(await list()).toEqual([body]);
    expect((await accept()).status).toBe(204);
    expect((await signIn()).body.user).toMatchObject({ clientId, role: "operations", isMaster: false });
    expect(await list()).toEqual([]);
    expect((await accept()).problem.code).toBe("reset_token_refused");
  });

  it("offers what it says when it is accepted, and is not mailed again for a change", async () => {
    const { invitationId } = (await send()).body;
    const [branch] = (await server.store.findClient(clientId))?.branches ?? [];
    const branchIds = [branch?.branchId];
    const { body } = await call("updateInvitation", {
      path: { invitationId },
      body: { role: "finance", branchIds },
    });
    expect(body).toMatchObject({ invitationId, role: "finance", branchIds, email: kit.email });
    expect(await readMails(server.store, kit.email)).toHaveLength(1);
    await accept();
    expect((await signIn()).body.user).toMatchObject({ role: "finance", branchIds });
  });

  it("that was revoked is gone with its token", async () => {
    const { invitationId } = (await send()).body;
    expect((await call("revokeInvitation", { path: { invitationId } })).status).toBe(204);
    expect((await call("revokeInvitation", { path: { invitationId } })).status).toBe(404);
    expect((await accept()).problem.code).toBe("reset_token_refused");
    expect((await send()).status).toBe(201);
  });

  it("expires after seven days: it is listed, changed and accepted no more, and another may be sent", async () => {
    const { invitationId } = (await send()).body;
    nowMs += 7 * dayMs - 1;
    expect(await list()).toHaveLength(1);
    nowMs += 1;
    expect(await list()).toEqual([]);
    expect((await call("updateInvitation", { path: { invitationId }, body: { role: "admin" } })).status).toBe(
      404,
    );
    expect((await accept()).problem.code).toBe("reset_token_refused");
    expect((await send()).status).toBe(201);
  });

  it("is pending once for an address in a client, and is not sent to who is a user", async () => {
    await send();
    const again = await send({ email: kit.email.toUpperCase() });
    expect(again.problem).toMatchObject({ status: 409, code: "duplicate" });
    expect(again.problem.errors).toEqual([{ pointer: "/body/email", message: "has a pending invitation" }]);
    await accept();
    const user = await send();
    expect(user.problem.errors).toEqual([{ pointer: "/body/email", message: "is taken as a user name" }]);
  });

  it("of many to one address at once is sent once", async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => send()));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409]);
    expect(await readMails(server.store, kit.email)).toHaveLength(1);
  });

  it("cannot be accepted once its user name is taken", async () => {
    await send();
    const { resetToken } = await readMail(server.store, kit.email);
    const body = { ...kit, username: kit.email };
    await server.call("createUser", { as, path: { clientId }, body });
    const { problem } = await server.call("completePasswordReset", { body: { resetToken, newPassword } });
    expect(problem.code).toBe("reset_token_refused");
  });

  it("is not found under another client, and names branches of its own only [AUZ-06]", async () => {
    const { invitationId } = (await send()).body;
    const path = { clientId: server.identity("summit-admin").clientIds[0] ?? "", invitationId };
    expect((await server.call("revokeInvitation", { as: "summit-admin", path })).status).toBe(404);
    const { problem } = await send({ email: "x@harbor.example", branchIds: ["br_0000000000000000"] });
    expect(problem).toMatchObject({ status: 422, errors: [{ pointer: "/body/branchIds/0" }] });
  });
});

it("pending invitations are listed newest first, in pages", async () => {
  for (const name of ["a", "b", "c"]) {
    await send({ email: `${name}@harbor.example` });
    nowMs += 1000;
  }
  const { body } = await call("listInvitations", { query: "limit=2" });
  expect(body.items.map(({ email }) => email)).toEqual(["c@harbor.example", "b@harbor.example"]);
  const rest = await call("listInvitations", { query: `limit=2&cursor=${body.nextCursor}` });
  expect(rest.body).toMatchObject({ items: [{ email: "a@harbor.example" }], nextCursor: null });
});
