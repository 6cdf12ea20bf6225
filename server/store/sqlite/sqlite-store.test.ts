import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as sample from "../sample-records.ts";
import { SqliteStore } from "./sqlite-store.ts";

let folder: string;
let file: string;
const stores: SqliteStore[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-sqlite-"));
  file = join(folder, "store.db");
});
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close();
  rmSync(folder, { recursive: true });
});

function open(): SqliteStore {
  const store = new SqliteStore(file);
  stores.push(store);
  return store;
}

const harbor = sample.sampleClient("harbor");
const loan = sample.sampleLoan("one");
const order = sample.sampleOrder("a");
const base = { atMs: 0, clients: [harbor], loans: [loan], orders: [{ before: null, after: order }] };

describe("a store in a file", () => {
  it("has what was acknowledged without being closed first [DUR-01]", async () => {
    expect(await open().commit(base)).toBe("committed");
    expect(await open().findOrder(order.clientId, order.loanId, order.orderId)).toEqual(order);
  });

  it("keeps what still waits when it is closed", async () => {
    const store = new SqliteStore(file);
    const waiting = store.commit(base);
    await store.close();
    expect(await waiting).toBe("committed");
    expect(await open().findClient(harbor.clientId)).toEqual(harbor);
  });

  it("works for two processes at once: of racing changes one is kept [CON-14]", async () => {
    const pair = [open(), open()];
    await pair[0]?.commit(base);
    const after = { ...order, version: 2 };
    const racing = Array.from({ length: 20 }, (_, index) => {
      return pair[index % 2]?.commit({ atMs: 0, orders: [{ before: order, after }] });
    });
    const outcomes = await Promise.all(racing);
    expect(outcomes.filter((outcome) => outcome === "committed")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(19);
  });
});
