import { beforeEach, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../domain/verify-audit-chain.ts";
import type { AuditEntry } from "../store/audit-record.ts";
import { storesUnderTest } from "../store/stores-under-test.ts";
import { auditLinesOf } from "../testing/audit-lines.ts";
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
    const userId =
      (await server.store.findUserByName(server.identity("harbor-finance").username))?.userId ?? "";
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
    const { username } = server.identity("summit-admin");
    const { userId } = (await server.store.findUserByName(username)) ?? {};
    expect(new Set(own.body.items.map(({ actor }) => actor?.userId))).toEqual(new Set([userId]));
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
      "User-Agent": '{"action":"forged"}',
      "X-Request-Id": '{"action":"forged"}',
      "X-Forwarded-For": "198.51.100.1",
    };
    const init = { method: "POST", headers, body: JSON.stringify({ username, password }) };
    const lines = await auditLinesOf(server.store, clientId, async () => {
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
