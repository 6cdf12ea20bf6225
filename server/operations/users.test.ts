import { beforeEach, describe, expect, it } from "vitest";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
const newPassword = "a password of nobody";
const sage = {
  username: "sage.lindqvist@harbor.example",
  displayName: "Sage Lindqvist",
  email: "sage.lindqvist@harbor.example",
  role: "finance",
  branchIds: [],
};

let nowMs: number;
let server: TestServer;
let clientId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, orders: 0 });
  [clientId = ""] = server.identity(as).clientIds;
});

const create = (fields: object = {}, headers = {}) =>
  server.call("createUser", { as, path: { clientId }, body: { ...sage, ...fields }, headers });
const idOf = async (name: string) =>
  (await server.store.findUserByName(server.identity(name).username))?.userId ?? "";
const update = async (userId: string, body: object) =>
  server.call("updateUser", { as, path: { clientId, userId }, body });
const remove = (userId: string, headers = {}) =>
  server.call("removeUser", { as, path: { clientId, userId }, headers });
const list = (query = "") => server.call("listUsers", { as, path: { clientId }, query });
const probe = async ({ accessToken }: { accessToken: string }) => {
  const answer = await server.call("getSession", { headers: { Authorization: `Bearer ${accessToken}` } });
  return answer.status === 200 ? 200 : answer.problem.code;
};
const refresh = async ({ refreshToken }: { refreshToken: string }) =>
  (await server.call("refreshSession", { body: { refreshToken } })).status;

describe("a created user", () => {
  it("can sign in once a password was set with the mailed token, which works for seven days", async () => {
    const { status, headers, body } = await create();
    expect({ status, body }).toMatchObject({ status: 201, body: { ...sage, state: "awaiting-password" } });
    const signIn = () => server.call("signIn", { body: { username: sage.username, password: newPassword } });
    expect((await signIn()).problem.code).toBe("credentials_invalid");

    const { kind, resetToken } = await readMail(server.store, sage.email);
    expect(kind).toBe("mail.new-user");
    nowMs += 7 * 24 * 60 * 60 * 1000 - 1;
    await server.call("completePasswordReset", { body: { resetToken, newPassword } });
    expect((await signIn()).body.user).toMatchObject({ role: "finance", clientId });
    const view = await server.call("getUser", {
      headers: { Authorization: `Bearer ${(await server.signIn(as)).accessToken}` },
      path: { clientId, userId: body.userId },
    });
    expect(view.body).toMatchObject({ userId: body.userId, state: "active" });
    expect(headers.get("Location")).toBe(`/api/clients/${clientId}/users/${body.userId}`);
  });

  it("has a user name that nobody else has, of any client", async () => {
    const { username } = server.identity("summit-finance");
    const { problem } = await create({ username: username.toUpperCase() });
    expect(problem).toMatchObject({ status: 409, code: "duplicate" });
    expect(problem.errors).toEqual([{ pointer: "/body/username", message: "is taken" }]);
  });

  it("has branches of the client's own, each other one is named [AUZ-06]", async () => {
    const branchOf = async (name: string) => {
      const [of = ""] = server.identity(name).clientIds;
      return (await server.store.findClient(of))?.branches[0]?.branchId ?? "";
    };
    const branchIds = [await branchOf(as), await branchOf("summit-admin"), "br_0000000000000000"];
    const { problem } = await create({ branchIds });
    expect(problem).toMatchObject({ status: 422, code: "requirement_unmet" });
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(["/body/branchIds/1", "/body/branchIds/2"]);
    expect((await create({ branchIds: branchIds.slice(0, 1) })).status).toBe(201);
  });

  it("with a thousand unknown branches is told of as many as a problem may name", async () => {
    const branchIds = Array.from({ length: 1000 }, (_, index) => `br_${String(index).padStart(16, "0")}`);
    const { problem } = await create({ branchIds });
    expect(problem.errors?.map(({ pointer }) => pointer)).toContain("/body/branchIds/0");
  });

  it("is created once under one Idempotency-Key, and mailed once [CON-01]", async () => {
    const headers = { "Idempotency-Key": "same" };
    const answers = await Promise.all([1, 2, 3].map(() => create({}, headers)));
    expect(answers.map(({ body }) => body.userId)).toEqual(Array(3).fill(answers[0]?.body.userId));
    const outbox = await server.store.listOutbox({ after: 0, limit: 9 });
    expect(outbox.filter(({ payload }) => payload.to === sage.email)).toHaveLength(1);
  });

  it("never has the role of a vendor", async () => {
    expect((await create({ role: "vendor" })).problem.code).toBe("request_invalid");
  });
});

describe("a user's role", () => {
  it("that changes ends all of the user's sessions at once [TOK-15]", async () => {
    const sessions = [await server.signIn("harbor-finance"), await server.signIn("harbor-finance")];
    const userId = await idOf("harbor-finance");
    expect((await update(userId, { role: "qc-reviewer" })).body).toMatchObject({ role: "qc-reviewer" });
    for (const session of sessions) {
      expect(await probe(session)).toBe("session_revoked");
      expect(await refresh(session)).toBe(401);
    }
    expect((await server.signIn("harbor-finance")).user.role).toBe("qc-reviewer");
  });

  it("that is sent as it is ends nothing; branches count from the next request on [TOK-15]", async () => {
    const session = await server.signIn("harbor-finance");
    const [branch] = (await server.store.findClient(clientId))?.branches ?? [];
    const branchIds = [branch?.branchId];
    await update(await idOf("harbor-finance"), { role: "finance", branchIds, displayName: "F. Nouri" });
    const headers = { Authorization: `Bearer ${session.accessToken}` };
    expect((await server.call("getSession", { headers })).body).toMatchObject({ branchIds });
  });
});

describe("a removed user", () => {
  it("is signed out everywhere, frees the user name, and stays in the audit log", async () => {
    const session = await server.signIn("harbor-finance");
    const { username } = server.identity("harbor-finance");
    const userId = await idOf("harbor-finance");
    expect((await remove(userId)).status).toBe(204);
    expect(await probe(session)).toBe("token_invalid");
    expect(await refresh(session)).toBe(401);
    expect((await remove(userId)).status).toBe(404);
    expect((await create({ username })).status).toBe(201);
    const query = `userId=${userId}`;
    const log = await server.call("listAuditLog", { as, path: { clientId }, query });
    expect(log.body.items[0]).toMatchObject({ action: "sign-in", actor: { userId } });
  });

  it("is removed once under one Idempotency-Key, and told of again [CON-05]", async () => {
    const userId = await idOf("harbor-finance");
    const headers = { "Idempotency-Key": "same" };
    expect((await remove(userId, headers)).status).toBe(204);
    const again = await remove(userId, headers);
    expect([again.status, again.headers.get("Idempotent-Replayed")]).toEqual([204, "true"]);
  });
});

describe("the master user", () => {
  it("cannot be removed and stays an administrator, and may change all else", async () => {
    const userId = await idOf(as);
    expect((await remove(userId)).problem).toMatchObject({ status: 409, code: "master_user_protected" });
    const { problem } = await update(userId, { role: "finance" });
    expect(problem).toMatchObject({ status: 409, code: "master_user_protected" });
    expect(problem.errors).toEqual([{ pointer: "/body/role", message: "must stay admin" }]);
    expect((await update(userId, { role: "admin", displayName: "A. Reyes" })).status).toBe(200);
  });
});

describe("the users of a client", () => {
  it("are listed by name, without a vendor's or another client's [AUZ-07]", async () => {
    const { items, nextCursor } = (await list()).body;
    expect(items.map(({ username }) => username.split("@")[0])).toEqual([
      "admin",
      "branch-user",
      "client-user",
      "finance",
      "operations",
      "qc-reviewer",
    ]);
    expect(items.every((user) => user.clientId === clientId) && nextCursor === null).toBe(true);
  });

  it("are found by role, and by text in name or address in whichever case", async () => {
    const names = async (query: string) =>
      (await list(query)).body.items.map(({ displayName }) => displayName);
    expect(await names("search=WHITFIELD")).toEqual(["Dana Whitfield"]);
    expect(await names("search=client-USER%40harbor")).toEqual(["Dana Whitfield"]);
    expect(await names("role=client-user")).toEqual(["Bea Kimura", "Dana Whitfield"]);
    expect(await names("role=client-user&search=bea")).toEqual(["Bea Kimura"]);
    expect(await names("search=%25")).toEqual([]);
  });

  it("come in pages, and a page's cursor is good for the same list only [AUZ-07] [CON-13]", async () => {
    const first = (await list("limit=4")).body;
    const cursor = `cursor=${first.nextCursor}`;
    expect(
      (await list(`limit=4&${cursor}`)).body.items.map(({ username }) => username.split("@")[0]),
    ).toEqual(["operations", "qc-reviewer"]);
    expect((await list(`${cursor}&role=admin`)).problem.code).toBe("request_invalid");
    const path = { clientId: server.identity("summit-admin").clientIds[0] ?? "" };
    const foreign = await server.call("listUsers", { as: "summit-admin", path, query: cursor });
    expect(foreign.problem.code).toBe("request_invalid");
  });

  it("of another client or of a vendor are not found here, whatever is asked of them [AUZ-01]", async () => {
    for (const name of ["summit-finance", "pine-vendor"]) {
      const userId = await idOf(name);
      const path = { clientId, userId };
      expect((await server.call("getUser", { as, path })).problem.code).toBe("not_found");
      expect((await update(userId, { role: "admin" })).problem.code).toBe("not_found");
      expect((await remove(userId)).problem.code).toBe("not_found");
    }
  });
});
