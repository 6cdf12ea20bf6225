import { beforeEach, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../domain/verify-audit-chain.ts";
import type { AuditEntry } from "../store/audit-record.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { findOrder, isReadyDraft } from "../testing/find-order.ts";
import { readMail } from "../testing/read-mail.ts";
import { createTestServer, readAnswer, type TestServer } from "../testing/test-server.ts";

const as = "harbor-admin";
let nowMs: number;
let server: TestServer;
let clientId: string;
async function start(options: Parameters<typeof createTestServer>[0] = {}): Promise<void> {
  nowMs = Date.UTC(2026, 10, 20, 14);
  server = await createTestServer({ clock: () => nowMs, ...options });
  [clientId = ""] = server.identity(as).clientIds;
  await server.bearer(as);
}
beforeEach(() => start());

const list = (query = "") => server.call("listAuditLog", { as, path: { clientId }, query });

/** A client's whole log as an export reads it: page by page, in the order of events. */
async function exported(): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { body } = await list(`sort=sequence&limit=3${cursor && `&cursor=${cursor}`}`);
    entries.push(...body.items);
    cursor = body.nextCursor;
  }
  return entries;
}

/** What the log of harbor, or what concerns no client, says of something that is done. */
async function linesOf(work: () => Promise<unknown>, of: string | null = clientId) {
  const log = () => server.store.listAudit({ clientId: of, before: null, after: 0, limit: 1000 });
  const before = (await log()).length;
  await work();
  return (await log()).slice(before);
}

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

describe("one line is written for what is denied", () => {
  it("to a role, in the log of the client, with what it was tried on [AUD-02]", async () => {
    const order = await findOrder(server, as, isReadyDraft);
    await server.bearer("harbor-finance");
    const headers = { "If-Match": order.etag };
    const lines = await linesOf(() =>
      server.call("activateOrder", { as: "harbor-finance", path: order.path, headers }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      action: "activate",
      outcome: "denied",
      actor: { role: "finance" },
      target: { kind: "order", id: order.path.orderId },
    });
  });

  it("to a vendor, in the log of the client whom it works for [AUD-02] [AUD-04]", async () => {
    await server.bearer("pine-vendor");
    const lines = await linesOf(() => server.call("listAuditLog", { as: "pine-vendor", path: { clientId } }));
    expect(lines).toMatchObject([{ action: "list-audit-log", outcome: "denied", actor: { role: "vendor" } }]);
  });

  it("to another client's user, in the log of the caller's own, and without a name from outside [AUD-02] [AUD-04]", async () => {
    await server.bearer("summit-admin");
    const [own = ""] = server.identity("summit-admin").clientIds;
    const intrude = () => server.call("listUsers", { as: "summit-admin", path: { clientId } });
    expect(await linesOf(intrude)).toEqual([]);
    const lines = await linesOf(intrude, own);
    expect(lines).toMatchObject([
      { action: "list-users", outcome: "denied", target: { kind: "client", id: null } },
    ]);
  });
});

describe("a client's audit log", () => {
  it("is exported page by page without a gap, and its chain verifies [AUD-03] [AUD-06]", async () => {
    for (let count = 0; count < 10; count++) await server.signIn("harbor-finance");
    const log = await exported();
    expect(log.length).toBeGreaterThan(10);
    expect(verifyAuditChain(log)).toEqual({
      isIntact: true,
      head: { sequence: log.length, hash: log.at(-1)?.hash },
    });
    expect((await list("limit=100")).body.items).toEqual(log.toReversed());
  });

  it("is filtered by action, user, outcome and time", async () => {
    const userId = (await userOf("harbor-finance"))?.userId ?? "";
    const { username } = server.identity("harbor-finance");
    await server.call("signIn", { body: { username, password: "wrong" } });
    nowMs += 1000;
    await server.signIn("harbor-finance");
    const outcomes = async (query: string) => (await list(query)).body.items.map(({ outcome }) => outcome);
    expect(await outcomes(`userId=${userId}`)).toEqual(["success", "failure"]);
    expect(await outcomes(`userId=${userId}&outcome=failure&action=sign-in`)).toEqual(["failure"]);
    expect(await outcomes("after=2026-11-20T15:00:00%2B01:00")).toEqual(["success"]);
    expect((await list("after=2026-11-31T25:00:00Z")).problem.code).toBe("request_invalid");
  });

  it("is another one for every client, and so are its cursors [AUD-04] [AUZ-07]", async () => {
    await server.signIn("harbor-finance");
    const { nextCursor } = (await list("limit=1")).body;
    const path = { clientId: server.identity("summit-admin").clientIds[0] ?? "" };
    const foreign = { as: "summit-admin", path, query: `limit=1&cursor=${nextCursor}` };
    expect((await server.call("listAuditLog", foreign)).problem.code).toBe("request_invalid");
    const own = await server.call("listAuditLog", { as: "summit-admin", path });
    expect(own.body.items.every(({ actor }) => actor?.displayName === "Alma Reyes")).toBe(true);
  });

  it("holds no password, token, code or key [AUD-05]", async () => {
    const username = "canary@q.example";
    const password = "canary-password";
    const masterUser = { username, displayName: "M", email: username, password };
    await server.call("signUp", { body: { client: { name: "Q", firstBranchName: "B" }, masterUser } });
    const { code } = await readMail(server.store, username);
    await server.call("signIn", { body: { username, password } });
    await server.call("verifyOtp", { body: { username, code } });
    const tokens = (await server.call("signIn", { body: { username, password } })).body;
    await server.call("refreshSession", { body: tokens });
    await server.call("requestPasswordReset", { body: { username } });
    const log = [];
    for (const of of [null, tokens.user.clientId]) {
      log.push(...(await server.store.listAudit({ clientId: of, before: null, limit: 1000 })));
    }
    expect(log.length).toBeGreaterThan(3);
    expect(JSON.stringify(log)).not.toMatch(/canary|cs[arp]_/);
  });

  it("keeps the address of the connection and no header's [AUD-07]", async () => {
    const { username, password } = server.identity("harbor-finance");
    const headers = {
      "Content-Type": "application/json",
      "User-Agent": 'a\\r\\n{"action":"forged"}',
      "X-Forwarded-For": "198.51.100.1",
    };
    const init = { method: "POST", headers, body: JSON.stringify({ username, password }) };
    const lines = await linesOf(async () => {
      const response = await server.app.request("/api/auth/sign-in", init, { ip: "2001:db8::17" });
      await readAnswer("signIn", response);
    });
    expect(lines).toMatchObject([{ action: "sign-in", ip: "2001:db8::17" }]);
    expect(JSON.stringify(lines)).not.toContain("forged");
    expect((await list("limit=1")).body.items[0]?.ip).toBe("2001:db8::17");
  });
});

describe.each(storesUnderTest)("with a store in $name", ({ open }) => {
  it("forty writes at once leave forty lines in one chain [AUD-03] [AUD-06]", async () => {
    await start({ store: await open(), orders: 0 });
    const { length } = await exported();
    const invite = (_: unknown, index: number) => {
      const body = { email: `k${index}@h.example`, displayName: "K", role: "finance", branchIds: [] };
      return server.call("sendInvitation", { as, path: { clientId }, body });
    };
    const answers = await Promise.all(Array.from({ length: 40 }, invite));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const log = await exported();
    expect(log).toHaveLength(length + 40);
    expect(verifyAuditChain(log)).toMatchObject({ isIntact: true });
    await server.store.close();
  });
});
