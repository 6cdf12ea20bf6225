import { describe, expect, it } from "vitest";
import { MemoryStore } from "../store/memory/memory-store.ts";
import type { Store } from "../store/store.ts";
import type { Write } from "../store/write.ts";
import { createTestServer } from "../testing/test-server.ts";
import { fillSandbox } from "./fill-sandbox.ts";

const nowMs = Date.UTC(2026, 10, 20, 14);

/** Everything that was written into a store, in order, without the notes. */
async function writesOf(seed: number, orders = 20): Promise<Write[]> {
  const writes: Write[] = [];
  const store = new MemoryStore();
  const commit = store.commit.bind(store);
  store.commit = (write) => {
    writes.push(write);
    return commit(write);
  };
  await fillSandbox(store, { seed, orders }, nowMs);
  return writes;
}

async function everyOrder(store: Store, clientId: string) {
  const anything = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };
  const list = await store.listOrders({ ...anything, clientId, newestFirst: true, after: null, limit: 1000 });
  return Promise.all(list.map(({ loanId, orderId }) => store.findOrder(clientId, loanId, orderId)));
}

describe("the sandbox", () => {
  it("is the same for the same seed and time, and another for another seed [DUR-09]", async () => {
    expect(await writesOf(1)).toEqual(await writesOf(1));
    const ids = (writes: Write[]) =>
      writes.flatMap(({ orders = [] }) => orders.map(({ after }) => after?.orderId));
    const one = new Set(ids(await writesOf(1)));
    expect(ids(await writesOf(2)).filter((id) => one.has(id))).toEqual([]);
  });

  it("has two clients, every role in each, somebody of one branch, and vendors of more than one firm", async () => {
    const { identities } = await createTestServer({ orders: 0 });
    const clientIds = new Set(identities.flatMap((identity) => identity.clientIds));
    expect(clientIds.size).toBe(2);
    for (const clientId of clientIds) {
      const reaching = identities.filter((identity) => identity.clientIds.includes(clientId));
      expect(new Set(reaching.map(({ role }) => role))).toEqual(
        new Set(["admin", "operations", "client-user", "finance", "qc-reviewer", "vendor"]),
      );
      expect(reaching.filter(({ branchIds }) => branchIds.length === 1)).toHaveLength(1);
    }
    expect(new Set(identities.map(({ vendorId }) => vendorId)).size).toBeGreaterThan(2);
    expect(new Set(identities.map(({ password }) => password)).size).toBe(identities.length);
  });

  it("has as many orders as are asked for, in many statuses, each explained by its history [AUD-09]", async () => {
    const store = new MemoryStore();
    const { clients } = await fillSandbox(store, { orders: 120 }, nowMs);
    const orders = (await Promise.all(clients.map(({ clientId }) => everyOrder(store, clientId)))).flat();
    expect(orders).toHaveLength(120);
    expect(new Set(orders.map((order) => order?.status)).size).toBeGreaterThan(8);
    for (const order of orders) {
      if (order === undefined) throw new Error("a listed order cannot be found");
      const { orderId, historyLength } = order;
      const history = (await store.listHistory({ orderId, before: null, limit: 1000 })).toReversed();
      expect(history.map(({ sequence }) => sequence)).toEqual(history.map((_, index) => index + 1));
      expect(history).toHaveLength(historyLength);
      expect(history.map(({ from }) => from)).toEqual([null, ...history.slice(0, -1).map(({ to }) => to)]);
      expect(history.at(-1)).toMatchObject({ to: order.status, at: order.updatedAt });
      expect(history.every(({ at }) => Date.parse(at) <= nowMs)).toBe(true);
    }
  });

  it("that was filled by half is filled to the end the next time, and nothing twice", async () => {
    const store = new MemoryStore();
    const commit = store.commit.bind(store);
    let left = 5;
    store.commit = async (write) => {
      left -= 1;
      if (left < 0) throw new Error("the power went out");
      return await commit(write);
    };
    await expect(fillSandbox(store, { orders: 20 }, nowMs)).rejects.toThrow("the power went out");
    store.commit = commit;
    const { clients } = await fillSandbox(store, { orders: 20, seed: 9 }, nowMs + 60_000);
    const orders = (await Promise.all(clients.map(({ clientId }) => everyOrder(store, clientId)))).flat();
    const whole = new MemoryStore();
    await fillSandbox(whole, { orders: 20 }, nowMs);
    const wanted = (await Promise.all(clients.map(({ clientId }) => everyOrder(whole, clientId)))).flat();
    expect(orders).toEqual(wanted);
  });
});
