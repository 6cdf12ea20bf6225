import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as sample from "../sample-records.ts";
import type { PostgresStore } from "./postgres-store.ts";
import { openTestStore } from "./testing/open-test-store.ts";
import { requirePostgres } from "./testing/require-postgres.ts";

const loan = sample.sampleLoan("one");
const pair = [sample.sampleOrder("a"), sample.sampleOrder("b")];

describe("transactions side by side", () => {
  let store: PostgresStore;
  beforeEach(async () => {
    store = await openTestStore(requirePostgres());
    const orders = pair.map((after) => ({ before: null, after }));
    await store.commit({ atMs: 0, clients: [sample.sampleClient("harbor")], loans: [loan], orders });
  });
  afterEach(() => store.close());

  it("that lock each other out are tried again, and one of each round is kept", async () => {
    for (let version = 1; version <= 20; version++) {
      const changes = pair.map((order) => {
        return { before: { ...order, version }, after: { ...order, version: version + 1 } };
      });
      const racing = [changes, changes.toReversed(), changes, changes.toReversed()];
      const outcomes = await Promise.all(racing.map((orders) => store.commit({ atMs: 0, orders })));
      expect(outcomes.toSorted()).toEqual(["committed", "stale", "stale", "stale"]);
    }
  });

  it("that a broken write fails leave the connection as good as it was", async () => {
    const broken = sample.sampleOrder("c", { version: 0.5 });
    const writes = Array.from({ length: 30 }, () =>
      store.commit({ atMs: 0, orders: [{ before: null, after: broken }] }),
    );
    for (const { status } of await Promise.allSettled(writes)) expect(status).toBe("rejected");
    expect(await store.findOrder(broken.clientId, broken.loanId, broken.orderId)).toBeUndefined();
    expect(await store.commit({ atMs: 0, loans: [sample.sampleLoan("two")] })).toBe("committed");
  });

  it("let a text with NUL find nothing", async () => {
    expect(await store.findLoanByNumber(loan.clientId, `${loan.loanNumber}\0`)).toBeUndefined();
  });
});
