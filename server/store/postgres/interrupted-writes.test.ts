import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdTable } from "./testing/hold-table.ts";
import { requirePostgres } from "./testing/require-postgres.ts";
import { bearer, type ServerGroup, startServerGroup } from "./testing/server-group.ts";

const name = "harbor-operations";

describe("of two server processes on one database", () => {
  let group: ServerGroup;
  beforeEach(async () => {
    group = await startServerGroup(requirePostgres(), 2, 24);
  }, 60_000);
  afterEach(() => group.stop());

  it("one that is killed in the middle of a commit leaves nothing of it, and the other goes on [DUR-02] [CON-04]", async () => {
    const { headers: authorization, path } = await group.findDraft();
    const headers = { ...authorization, "If-Match": '"1"', "Idempotency-Key": "killed" };
    const activate = (index: number) => group.server(index).call("activateOrder", { path, headers });
    const look = async () => {
      const order = await group.server(1).call("getOrder", { path, headers: authorization });
      const history = await group.server(1).call("listOrderHistory", { path, headers: authorization });
      return { version: order.body.version, actions: history.body.items.map(({ action }) => action) };
    };
    const outbox = () => group.database.query("SELECT sequence FROM countersign.outbox");
    const messages = await outbox();

    // By then the key, the order, its history and the audit line are written, and only the message is missing.
    const held = await holdTable(group.database.url, "outbox");
    const lost = activate(0).catch(() => "lost");
    await held.untilWaiting(1);
    group.server(0).process.kill("SIGKILL");
    await once(group.server(0).process, "exit");
    await held.release();
    expect(await lost).toBe("lost");

    expect(await look()).toEqual({ version: 1, actions: ["create"] });
    expect(await outbox()).toEqual(messages);
    expect((await activate(1)).status).toBe(200);
    expect(await look()).toEqual({ version: 2, actions: ["activate", "create"] });
    expect((await activate(1)).headers.get("Idempotent-Replayed")).toBe("true");
    expect(await outbox()).toHaveLength(messages.length + 1);
  });

  it("one that is killed in the middle of a sandbox reset leaves the client's part as it was, and the other resets it [DUR-02]", async () => {
    const admin = bearer((await group.signIn("harbor-admin")).accessToken);
    const { headers, path } = await group.findDraft();
    const activated = await group.server(0).call("activateOrder", {
      ...{ path, headers: { ...headers, "If-Match": '"1"' } },
    });
    expect(activated.status).toBe(200);
    const look = async () => (await group.server(1).call("getOrder", { path, headers })).body.status;
    const reset = (index: number) =>
      fetch(`${group.server(index).url}/sandbox/reset`, { method: "POST", headers: admin });

    // By then everything is gone and written anew, and only the audit line is missing.
    const held = await holdTable(group.database.url, "audit");
    const lost = reset(0).catch(() => "lost");
    await held.untilWaiting(1);
    group.server(0).process.kill("SIGKILL");
    await once(group.server(0).process, "exit");
    await held.release();
    expect(await lost).toBe("lost");

    expect(await look()).toBe("OrderAssigned");
    expect((await reset(1)).status).toBe(200);
    expect(await look()).toBe("Draft");
  });

  it("none has a usable token after a reuse that met the other between spending and succession [REF-06]", async () => {
    const { refreshToken: first } = await group.signIn(name);
    const refresh = (index: number, refreshToken: string) =>
      group.server(index).call("refreshSession", { body: { refreshToken } });
    const { refreshToken: second } = (await refresh(0, first)).body;
    const { refreshToken: third } = (await refresh(1, second)).body;

    // The third is marked as spent, and its successor is not there yet.
    const held = await holdTable(group.database.url, "refresh_tokens");
    const rotation = refresh(0, third);
    await held.untilWaiting(1);
    const reuse = refresh(1, first);
    await held.untilWaiting(2);
    await held.release();

    expect((await reuse).problem).toMatchObject({ status: 401, error: "invalid_grant" });
    const { body: fourth } = await rotation;
    for (const token of [third, fourth.refreshToken]) expect((await refresh(0, token)).status).toBe(401);
    const probe = await group.server(1).call("getSession", { headers: bearer(fourth.accessToken) });
    expect(probe.problem.code).toBe("session_revoked");
  });

  it("each answers 503 with Retry-After while the database is away, and goes on once it is back [DUR-05]", async () => {
    const { headers, path } = await group.findDraft();
    const { database } = group;
    const read = () => group.spread(6, (each) => each.call("getOrder", { path, headers }));
    await database.administer(`ALTER DATABASE ${database.name} WITH ALLOW_CONNECTIONS false`);
    await database.administer(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database.name}'`,
    );
    for (const answer of await read()) {
      expect(answer.problem).toMatchObject({ status: 503, code: "unavailable" });
      expect(answer.headers.get("Retry-After")).toBe("1");
    }
    await database.administer(`ALTER DATABASE ${database.name} WITH ALLOW_CONNECTIONS true`);
    for (const { status } of await read()) expect(status).toBe(200);
  });
});
