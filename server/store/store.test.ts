import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";
import type { Write } from "./write.ts";

const harbor = sample.sampleClient("harbor");
const summit = sample.sampleClient("summit");
const loan = sample.sampleLoan("one");
const base: Write = { atMs: 0, clients: [harbor, summit], loans: [loan] };

describe.each(storesUnderTest)("a store in $name", ({ open }) => {
  let store: Store;
  beforeEach(async () => {
    store = await open();
    expect(await store.commit(base)).toBe("committed");
  });
  afterEach(() => store.close());

  const put = (write: Omit<Write, "atMs">, atMs = 0) => store.commit({ atMs, ...write });
  const find = (orderId: string) => store.findOrder(harbor.clientId, loan.loanId, orderId);

  it("keeps all parts of a write, or none when one of them does not hold [DUR-02]", async () => {
    const order = sample.sampleOrder("a");
    const history = [sample.sampleEntry(order, 1)];
    const parts = { audit: [sample.sampleAudit(harbor.clientId)], outbox: [sample.sampleMessage("m")] };
    expect(await put({ orders: [{ before: null, after: order }], history, ...parts })).toBe("committed");

    const next = { ...order, version: 2, specialInstructions: "changed" };
    const repeated = {
      orders: [{ before: order, after: next }],
      history,
      ...parts,
      idempotency: sample.sampleKey("k"),
    };
    expect(await put(repeated)).toBe("duplicate");
    expect(await find(order.orderId)).toEqual(order);
    expect(await store.findIdempotent(sample.sampleKey("k"))).toBeUndefined();
    expect(await store.listAudit({ clientId: harbor.clientId, before: null, limit: 9 })).toHaveLength(1);
    expect(await store.listOutbox({ after: 0, limit: 9 })).toHaveLength(1);
  });

  it("refuses a change of what has another version meanwhile, or is gone", async () => {
    const one = sample.sampleOrder("a");
    const two = { ...one, version: 2 };
    await put({ orders: [{ before: null, after: one }] });
    expect(await put({ orders: [{ before: one, after: two }] })).toBe("committed");
    expect(await put({ orders: [{ before: one, after: { ...one, version: 2 } }] })).toBe("stale");
    expect(await put({ orders: [{ before: one, after: null }] })).toBe("stale");
    expect(await put({ orders: [{ before: two, after: null }] })).toBe("committed");
    expect(await put({ orders: [{ before: two, after: two }] })).toBe("stale");
    expect(await find(one.orderId)).toBeUndefined();
  });

  it("lets one of fifty simultaneous changes of one record through [CON-08]", async () => {
    const order = sample.sampleOrder("a");
    await put({ orders: [{ before: null, after: order }] });
    const after = { ...order, version: 2 };
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => put({ orders: [{ before: order, after }] })),
    );
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(49);
  });

  it("keeps a loan number once in a client, and again in another", async () => {
    const same = sample.sampleLoan("two", { loanNumber: loan.loanNumber });
    expect(await put({ loans: [same] })).toBe("duplicate");
    expect(await put({ loans: [{ ...same, clientId: summit.clientId }] })).toBe("committed");
    expect((await store.findLoanByNumber(harbor.clientId, loan.loanNumber))?.loanId).toBe(loan.loanId);
  });

  it("keeps an order number once, whether an order begins with it or comes to it", async () => {
    const number = "CS-2026-000001";
    const a = sample.sampleOrder("a", { orderNumber: number });
    const b = sample.sampleOrder("b");
    expect(await put({ orders: [{ before: null, after: a }] })).toBe("committed");
    expect(await put({ orders: [{ before: null, after: { ...b, orderNumber: number } }] })).toBe("duplicate");
    expect(await put({ orders: [{ before: null, after: b }] })).toBe("committed");
    expect(await put({ orders: [{ before: b, after: { ...b, version: 2, orderNumber: number } }] })).toBe(
      "duplicate",
    );
    expect(await put({ orders: [{ before: a, after: { ...a, version: 2 } }] })).toBe("committed");
  });

  it("takes user names that differ in case or in the way of writing an accent for one", async () => {
    const user = sample.sampleUser("rené".normalize("NFC"));
    await put({ users: [{ before: null, after: user }] });
    const same = { ...sample.sampleUser("other"), username: "RENÉ@mail.example".normalize("NFD") };
    expect(await put({ users: [{ before: null, after: same }] })).toBe("duplicate");
    expect(await store.findUserByName(same.username)).toEqual(user);
  });

  describe("of an idempotency key", () => {
    const first = sample.sampleKey("k", { claimId: "first" });

    it("keeps the first record until it expires, and gives the key away then [CON-06]", async () => {
      const other = sample.sampleKey("k", { claimId: "other", expiresAtMs: 300 });
      expect(await put({ idempotency: first })).toBe("committed");
      expect(await put({ idempotency: other }, 99)).toBe("duplicate");
      expect(await store.findIdempotent(other)).toEqual(first);
      expect(await put({ idempotency: other }, 100)).toBe("committed");
      expect(await store.findIdempotent(other)).toEqual(other);
    });

    it("lets an attempt's own answer, and no other's, take the place of its claim [CON-04]", async () => {
      const claim = { ...first, answer: null };
      expect(await put({ idempotency: claim })).toBe("committed");
      expect(await put({ idempotency: { ...first, claimId: "other" } })).toBe("duplicate");
      expect(await put({ idempotency: first })).toBe("committed");
      expect(await put({ idempotency: first })).toBe("duplicate");
      expect(await store.findIdempotent(first)).toEqual(first);
    });

    it("tells principals, operations and keys apart [CON-02]", async () => {
      const others = [
        { ...first, principal: "us_other" },
        { ...first, operationId: "updateOrder" },
        { ...first, key: "K" },
      ];
      for (const idempotency of [first, ...others]) expect(await put({ idempotency })).toBe("committed");
    });
  });

  it("counts the audit lines of each client from one, without a gap [AUD-06]", async () => {
    const clientIds = [harbor.clientId, null, harbor.clientId, summit.clientId, harbor.clientId];
    await Promise.all(clientIds.map((clientId) => put({ audit: [sample.sampleAudit(clientId)] })));
    const sequences = async (clientId: string | null, before: number | null = null) =>
      (await store.listAudit({ clientId, before, limit: 2 })).map(({ sequence }) => sequence);
    expect(await sequences(harbor.clientId)).toEqual([3, 2]);
    expect(await sequences(harbor.clientId, 2)).toEqual([1]);
    expect(await sequences(null)).toEqual([1]);
  });

  it("finds the user, the session and the clients behind a token, and nothing once the user is gone", async () => {
    const vendor = sample.sampleVendor("pine", { clientIds: [harbor.clientId, summit.clientId] });
    const user = sample.sampleUser("ana", { vendorId: vendor.vendorId });
    const session = sample.sampleSession("ana");
    const { sessionId } = session;
    await put({
      vendors: [vendor],
      users: [{ before: null, after: user }],
      sessions: [{ before: null, after: session }],
      accessTokens: [{ tokenHash: "access", sessionId, expiresAtMs: 42 }],
      refreshTokens: [{ tokenHash: "refresh", sessionId, generation: 7 }],
    });
    const standing = { session, user, clientIds: vendor.clientIds };
    expect(await store.findByAccessToken("access")).toEqual({ ...standing, expiresAtMs: 42 });
    expect(await store.findByRefreshToken("refresh")).toEqual({ ...standing, generation: 7 });
    expect(await store.findByAccessToken("refresh")).toBeUndefined();
    await put({ users: [{ before: user, after: null }] });
    expect(await store.findByAccessToken("access")).toBeUndefined();
    expect(await store.findByRefreshToken("refresh")).toBeUndefined();
  });

  it("finds an order under its own client and loan only", async () => {
    const order = sample.sampleOrder("a");
    await put({ orders: [{ before: null, after: order }] });
    expect(await find(order.orderId)).toEqual(order);
    expect(await store.findOrder(summit.clientId, loan.loanId, order.orderId)).toBeUndefined();
    expect(await store.findOrder(harbor.clientId, "ln_other", order.orderId)).toBeUndefined();
    expect(await store.findLoan(summit.clientId, loan.loanId)).toBeUndefined();
  });

  it("lists history newest first, and one entry under its own order", async () => {
    const order = sample.sampleOrder("a");
    const history = [1, 2, 3].map((sequence) => sample.sampleEntry(order, sequence));
    const [first, second] = history;
    await put({ orders: [{ before: null, after: order }], history });
    const list = (before: number | null) => store.listHistory({ orderId: order.orderId, before, limit: 2 });
    expect((await list(null)).map(({ sequence }) => sequence)).toEqual([3, 2]);
    expect(await list(2)).toEqual([first]);
    expect(await store.findHistoryEntry(order.orderId, second?.entryId ?? "")).toEqual(second);
    expect(await store.findHistoryEntry("or_other", second?.entryId ?? "")).toBeUndefined();
  });

  it("keeps notes over those of the same name", async () => {
    expect(await store.findNote("seed")).toBeUndefined();
    await store.keepNote("seed", "1");
    await store.keepNote("seed", "2");
    expect(await store.findNote("seed")).toBe("2");
    const change = (before: string | null, after: string) =>
      store.commit({ atMs: 0, notes: [{ name: "seed", before, after }] });
    expect(await change(null, "3")).toBe("stale");
    expect(await change("1", "3")).toBe("stale");
    expect(await change("2", "3")).toBe("committed");
    expect(await store.findNote("seed")).toBe("3");
  });
});
