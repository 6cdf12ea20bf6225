import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { seededRandom } from "../crypto/seeded-random.ts";
import { buildOrders } from "../sandbox/build-orders.ts";
import { mergeWrites } from "../sandbox/merge-writes.ts";
import { buildWorld } from "../sandbox/world.ts";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";

const nowMs = Date.parse("2026-11-22T14:00:00Z");

describe.each(storesUnderTest)("the $name store", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  describe("forgets what has expired", () => {
    const key = (name: string, expiresAtMs: number) => sample.sampleKey(name, { expiresAtMs });
    const token = (name: string, expiresAtMs: number, session = "open") => ({
      tokenHash: name,
      sessionId: sample.sampleId("se", session),
      expiresAtMs,
    });
    beforeEach(async () => {
      const users = ["open", "old", "revoked"].map((name) => ({
        before: null,
        after: sample.sampleUser(name),
      }));
      const session = (name: string, fields: object) => ({
        before: null,
        after: sample.sampleSession(name, fields),
      });
      await store.commit({
        atMs: 0,
        users,
        sessions: [
          session("open", {}),
          session("old", { endsAtMs: 500 }),
          session("revoked", { revokedAtMs: 400 }),
        ],
        accessTokens: [
          token("a", 500),
          token("b", 501),
          token("c", 9000, "old"),
          token("d", 9000, "revoked"),
        ],
        refreshTokens: [{ tokenHash: "r", sessionId: sample.sampleId("se", "old"), generation: 1 }],
      });
      for (const name of ["k1", "k2", "k3"]) await store.commit({ atMs: 0, idempotency: key(name, 1000) });
      await store.commit({ atMs: 0, idempotency: key("k4", 1001) });
    });

    it("at its moment: keys that expired now, tokens and sessions that did so a while ago", async () => {
      expect(await store.forgetExpired(1000, 500, 100)).toBe(3 + 1 + 2);
      expect(await store.findIdempotent(key("k1", 0))).toBeUndefined();
      expect(await store.findIdempotent(key("k4", 0))).toMatchObject({ expiresAtMs: 1001 });
      expect(await store.findByAccessToken("a")).toBeUndefined();
      expect(await store.findByAccessToken("b")).toMatchObject({ expiresAtMs: 501 });
      expect(await store.findSession(sample.sampleId("se", "old"))).toBeUndefined();
      expect(await store.findSession(sample.sampleId("se", "revoked"))).toBeUndefined();
      expect(await store.findByAccessToken("c")).toBeUndefined();
      expect(await store.findByRefreshToken("r")).toBeUndefined();
      expect(await store.forgetExpired(1000, 500, 100)).toBe(0);
    });

    it("so many of each kind at once, and no more", async () => {
      expect(await store.forgetExpired(1000, 0, 2)).toBe(2);
      expect(await store.forgetExpired(1000, 0, 2)).toBe(1);
    });
  });

  describe("clears a client", () => {
    const random = seededRandom(5);
    const world = buildWorld(random, { nowMs, orders: 40 });
    const writes = [...buildOrders(world, 40, random, nowMs)];
    const [own, other] = world.clients.map(({ clientId }) => clientId);
    const anything = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };
    const listOrders = (clientId = "") =>
      store.listOrders({ ...anything, clientId, newestFirst: true, after: null, limit: 100 });
    const listLoans = (clientId = "") =>
      store.listLoans({ clientId, branchIds: null, after: null, limit: 100 });
    const clear = (clientId = "") => store.commit({ atMs: nowMs, clearedClients: [clientId] });
    beforeEach(async () => {
      const users = world.people.map(({ user }) => ({ before: null, after: user }));
      await store.commit({ atMs: nowMs, clients: world.clients, vendors: world.vendors, users });
      for (const write of writes) expect(await store.commit(write)).toBe("committed");
    });

    it("of its orders and loans, and no other client of anything", async () => {
      const before = [await listOrders(other), await listLoans(other)];
      expect(await clear(own)).toBe("committed");
      expect([await listOrders(own), await listLoans(own)]).toEqual([[], []]);
      expect([await listOrders(other), await listLoans(other)]).toEqual(before);
    });

    it("so that the same orders can be kept again, a deleted draft among them", async () => {
      const wanted = [await listOrders(own), await listLoans(own)];
      const draft = writes
        .flatMap(({ orders = [] }) => orders)
        .find(({ after }) => after?.status === "Draft");
      await store.commit({ atMs: nowMs, orders: [{ before: draft?.after ?? null, after: null }] });
      expect(await clear(own)).toBe("committed");
      for (const write of writes) {
        if (write.loans?.[0]?.clientId === own) expect(await store.commit(write)).toBe("committed");
      }
      expect([await listOrders(own), await listLoans(own)]).toEqual(wanted);
    });

    it("in the write that fills it again, all or nothing", async () => {
      const wanted = [await listOrders(own), await listLoans(own)];
      const papers = mergeWrites(writes.filter(({ loans }) => loans?.[0]?.clientId === own));
      const cleared = { ...papers, atMs: nowMs, clearedClients: [own ?? ""] };
      const stranger = sample.sampleUser("stranger");
      const users = [{ before: stranger, after: stranger }];
      expect(await store.commit({ ...cleared, orders: [], history: [], users })).toBe("stale");
      expect(await store.commit({ ...cleared, loans: [] })).toBe("stale");
      expect([await listOrders(own), await listLoans(own)]).toEqual(wanted);
      expect(await store.commit(cleared)).toBe("committed");
      expect([await listOrders(own), await listLoans(own)]).toEqual(wanted);
    });
  });
});
