import { beforeEach, describe, expect, it } from "vitest";
import { auditLinesOf } from "../testing/audit-lines.ts";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
let nowMs: number;
let server: TestServer;
let clientId: string;
beforeEach(async () => {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs });
  [clientId = ""] = server.identity(as).clientIds;
  await server.bearer(as);
});

const list = (query = "") => server.call("listAuditLog", { as, path: { clientId }, query });

const linesOf = (work: () => Promise<unknown>, of: string | null = clientId) =>
  auditLinesOf(server.store, of, work);
const userOf = async (name: string) => server.store.findUserByName(server.identity(name).username);

describe("one line is written for", () => {
  const path = () => ({ clientId });
  const member = { displayName: "Kit", role: "finance", branchIds: [] };
  const signUpBody = {
    client: { name: "Q", firstBranchName: "B" },
    masterUser: {
      username: "m@q.example",
      displayName: "M",
      email: "m@q.example",
      password: "nobody knows it",
    },
  };
  const createUser = () =>
    server.call("createUser", {
      as,
      path: path(),
      body: { ...member, username: "kit", email: "kit@h.example" },
    });
  const invite = () =>
    server.call("sendInvitation", { as, path: path(), body: { ...member, email: "kit@h.example" } });
  const draft = () => findOrder(server, as, ({ status }) => status === "Draft");

  const cases: { title: string; does: () => Promise<() => Promise<unknown>>; line: object }[] = [
    {
      title: "a created user",
      does: async () => createUser,
      line: { action: "create-user", target: { kind: "user", id: expect.stringMatching(/^us_/) } },
    },
    {
      title: "a changed role",
      does: async () => {
        const userId = (await userOf("harbor-finance"))?.userId ?? "";
        const body = { role: "operations" };
        return () => server.call("updateUser", { as, path: { ...path(), userId }, body });
      },
      line: { action: "update-user", target: { kind: "user" } },
    },
    {
      title: "a removed user",
      does: async () => {
        const userId = (await userOf("harbor-finance"))?.userId ?? "";
        return () => server.call("removeUser", { as, path: { ...path(), userId } });
      },
      line: { action: "remove-user", target: { kind: "user" } },
    },
    {
      title: "an invitation",
      does: async () => invite,
      line: { action: "send-invitation", target: { kind: "invitation" } },
    },
    {
      title: "a changed invitation",
      does: async () => {
        const { invitationId } = (await invite()).body;
        const body = { role: "admin" };
        return () => server.call("updateInvitation", { as, path: { ...path(), invitationId }, body });
      },
      line: { action: "update-invitation", target: { kind: "invitation" } },
    },
    {
      title: "a revoked invitation",
      does: async () => {
        const { invitationId } = (await invite()).body;
        return () => server.call("revokeInvitation", { as, path: { ...path(), invitationId } });
      },
      line: { action: "revoke-invitation", target: { kind: "invitation" } },
    },
    {
      title: "an accepted invitation",
      does: async () => {
        await invite();
        const { resetToken } = await readMail(server.store, "kit@h.example");
        const body = { resetToken, newPassword: "nobody knows it" };
        return () => server.call("completePasswordReset", { body });
      },
      line: { action: "accept-invitation", actor: { displayName: "Kit" }, target: { kind: "invitation" } },
    },
    {
      title: "a created loan",
      does: async () => {
        const { loanId } = (await draft()).path;
        const loan = await server.store.findLoan(clientId, loanId);
        const { borrowerName, branchId, loanType, property } = loan ?? {};
        const body = { loanNumber: "new", borrowerName, branchId, loanType, property };
        return () => server.call("createLoan", { as, path: path(), body });
      },
      line: { action: "create-loan", target: { kind: "loan", id: expect.stringMatching(/^ln_/) } },
    },
    {
      title: "a created order",
      does: async () => {
        const { loanId } = (await draft()).path;
        return () => server.call("createOrder", { as, path: { clientId, loanId }, body: {} });
      },
      line: { action: "create", target: { kind: "order", id: expect.stringMatching(/^or_/) } },
    },
    {
      title: "a changed draft",
      does: async () => {
        const order = await draft();
        const body = { specialInstructions: "Ring twice." };
        return () => server.call("updateOrder", { as, path: order.path, body });
      },
      line: { action: "update", target: { kind: "order" } },
    },
    {
      title: "a deleted draft",
      does: async () => {
        const order = await draft();
        return () => server.call("deleteOrder", { as, path: order.path });
      },
      line: { action: "delete", target: { kind: "order" } },
    },
    {
      title: "an activated order",
      does: async () => {
        const order = await findOrder(server, as, isReadyDraft);
        const headers = { "If-Match": order.etag };
        return () => server.call("activateOrder", { as, path: order.path, headers });
      },
      line: { action: "activate", target: { kind: "order" } },
    },
    {
      title: "a sign-out",
      does: async () => () => server.call("signOut", { as }),
      line: { action: "sign-out", target: { kind: "session" } },
    },
    {
      title: "a refreshed session",
      does: async () => {
        const { refreshToken } = await server.signIn(as);
        return () => server.call("refreshSession", { body: { refreshToken } });
      },
      line: { action: "refresh-session", target: { kind: "session" } },
    },
    {
      title: "a password that was reset",
      does: async () => {
        const { username } = server.identity("harbor-finance");
        await server.call("requestPasswordReset", { body: { username } });
        const { resetToken } = await readMail(server.store, username);
        const body = { resetToken, newPassword: "nobody knows it" };
        return () => server.call("completePasswordReset", { body });
      },
      line: { action: "complete-password-reset", actor: { role: "finance" }, target: { kind: "user" } },
    },
  ];

  it.each(cases)("$title, with who, what, where and by which request [AUD-01]", async ({ does, line }) => {
    const lines = await linesOf(await does());
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      outcome: "success",
      actor: { kind: "user" },
      at: new Date(nowMs).toISOString(),
      requestId: expect.stringMatching(/^rq_/),
      ...line,
    });
  });

  it("a sign-up, a mailed code and a verified account, of whom nobody knew before [AUD-01]", async () => {
    const { body } = await server.call("signUp", { body: signUpBody });
    const username = signUpBody.masterUser.username;
    await server.call("resendOtp", { body: { username } });
    const { code } = await readMail(server.store, username);
    await server.call("verifyOtp", { body: { username, code } });
    const log = await server.store.listAudit({ clientId: body.clientId, before: null, after: 0, limit: 9 });
    expect(log.map(({ action, actor, outcome }) => [action, actor, outcome])).toEqual([
      ["sign-up", null, "success"],
      ["resend-otp", null, "success"],
      ["verify-otp", null, "success"],
    ]);
  });

  it("what is refused to somebody unknown, in a log of its own [AUD-01]", async () => {
    const resetToken = "csp_made-up";
    const username = "nobody@harbor.example";
    const tries = () =>
      Promise.all([
        server.call("signIn", { body: { username, password: "wrong" } }),
        server.call("refreshSession", { body: { refreshToken: "csr_made-up" } }),
        server.call("completePasswordReset", { body: { resetToken, newPassword: "nobody knows it" } }),
        server.call("requestPasswordReset", { body: { username } }),
        server.call("verifyOtp", { body: { username, code: "000000" } }),
      ]);
    const lines = await linesOf(tries, null);
    expect(lines.map(({ action }) => action).sort()).toEqual([
      "complete-password-reset",
      "refresh-session",
      "request-password-reset",
      "sign-in",
      "verify-otp",
    ]);
    for (const line of lines)
      expect(line).toMatchObject({ outcome: "failure", actor: null, target: { id: null } });
  });

  it("a write that is answered again from its Idempotency-Key, not for the answer [CON-05]", async () => {
    const headers = { "Idempotency-Key": "same" };
    const body = { ...member, username: "kit", email: "kit@h.example" };
    const create = () => server.call("createUser", { as, path: path(), body, headers });
    expect(await linesOf(() => Promise.all([create(), create(), create()]))).toHaveLength(1);
  });

  it("nothing that was refused for what it asks, and nothing that only reads", async () => {
    const nothing = async () => {
      await server.call("createUser", { as, path: path(), body: {} });
      await server.call("getUser", { as, path: { ...path(), userId: "us_0000000000000000" } });
      await server.call("listUsers", { as, path: path() });
      await list();
    };
    expect(await linesOf(nothing)).toEqual([]);
  });
});
