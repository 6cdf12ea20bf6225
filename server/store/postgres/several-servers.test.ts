import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verifyAuditChain } from "../../domain/verify-audit-chain.ts";
import { PostgresStore } from "./postgres-store.ts";
import { requirePostgres } from "./testing/require-postgres.ts";
import { bearer, countStatuses, type ServerGroup, startServerGroup } from "./testing/server-group.ts";

const name = "harbor-operations";

describe("three server processes on one database", () => {
  let group: ServerGroup;
  beforeAll(async () => {
    group = await startServerGroup(requirePostgres(), 3, 48);
  }, 60_000);
  afterAll(() => group.stop());

  it("fill it once, and tell the same people how to sign in", async () => {
    const clientId = group.identity(name).clientId ?? "";
    const lists = await group.spread(3, async (each) => {
      const { accessToken } = await group.signIn(name, each);
      return await each.call("listOrders", {
        path: { clientId },
        query: "limit=100",
        headers: bearer(accessToken),
      });
    });
    expect(countStatuses(lists)).toEqual({ 200: 3 });
    expect(lists[0]?.body.items).toHaveLength(24);
    for (const { body } of lists) expect(body).toEqual(lists[0]?.body);
    const tables = await group.database.query("SELECT schemaname FROM pg_tables WHERE schemaname = 'public'");
    expect(tables).toEqual([]);
  });

  it("answer 25 refreshes of one token by one successor [REF-03]", async () => {
    const { refreshToken } = await group.signIn(name);
    const answers = await group.spread(25, (each) => each.call("refreshSession", { body: { refreshToken } }));
    expect(countStatuses(answers)).toEqual({ 200: 25 });
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
    expect(new Set(answers.map(({ body }) => body.accessToken)).size).toBe(1);
  });

  it("let one of 50 activations with one If-Match through [CON-08]", async () => {
    const { headers, path } = await group.findDraft();
    const answers = await group.spread(50, (each) =>
      each.call("activateOrder", { path, headers: { ...headers, "If-Match": '"1"' } }),
    );
    expect(countStatuses(answers)).toEqual({ 200: 1, 412: 49 });
    const history = await group.server(0).call("listOrderHistory", { path, headers });
    expect(history.body.items.map(({ action }) => action)).toEqual(["activate", "create"]);
  });

  it("give 50 requests with one Idempotency-Key one effect and one answer [CON-01]", async () => {
    const { headers, path: draft } = await group.findDraft();
    const { clientId, loanId } = draft;
    const path = { clientId, loanId };
    const list = async () => {
      const query = `limit=100&loanId=${loanId}`;
      return (await group.server(0).call("listOrders", { path: { clientId }, query, headers })).body.items
        .length;
    };
    const before = await list();
    const answers = await group.spread(50, (each) =>
      each.call("createOrder", {
        path,
        headers: { ...headers, "Idempotency-Key": "one-of-fifty" },
        body: {},
      }),
    );
    expect(countStatuses(answers)).toEqual({ 201: 50 });
    expect(new Set(answers.map(({ body }) => body.orderId)).size).toBe(1);
    expect(await list()).toBe(before + 1);
  });

  it("let sign-out win over every refresh that races with it [REF-07]", async () => {
    for (let round = 0; round < 10; round++) {
      const { accessToken, refreshToken } = await group.signIn(name, group.server(round));
      const [signOut, ...refreshes] = await Promise.all([
        group.server(round).call("signOut", { headers: bearer(accessToken) }),
        ...[1, 2, 3, 4].map((index) =>
          group.server(round + index).call("refreshSession", { body: { refreshToken } }),
        ),
      ]);
      expect(signOut.status).toBe(204);
      for (const answer of refreshes) {
        expect([200, 401]).toContain(answer.status);
        if (answer.status !== 200) continue;
        const { body } = answer;
        const probe = await group.server(round + 1).call("getSession", { headers: bearer(body.accessToken) });
        expect(probe.status).toBe(401);
        const next = await group.server(round + 2).call("refreshSession", {
          body: { refreshToken: body.refreshToken },
        });
        expect(next.status).toBe(401);
      }
    }
  });

  it("chain one audit log, without a gap or a fork [AUD-03] [AUD-06]", async () => {
    const { username } = group.identity(name);
    await group.spread(30, (each) =>
      each.call("signIn", { body: { username, password: "not the password" } }),
    );
    const clientId = group.identity(name).clientId ?? "";
    const store = await PostgresStore.open(group.database.url);
    const log = await store.listAudit({ clientId, before: null, after: 0, limit: 10_000 });
    await store.close();
    expect(log.length).toBeGreaterThan(30);
    expect(verifyAuditChain(log.map(({ clientId: _, ...entry }) => entry))).toMatchObject({ isIntact: true });
  });
});
