import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findOrder, isReadyDraft } from "../../testing/find-order.ts";
import { createTestServer } from "../../testing/test-server.ts";
import type { Sent } from "./attempt.ts";
import { type Database, sqliteDatabase } from "./database.ts";
import { judgeAuditLogs, judgeOrder, judgeSessions } from "./judge-database.ts";
import { judgeCharges, judgePayments } from "./judge-money.ts";
import { judgeWrite } from "./judge-write.ts";

let folder: string;
let database: Database;
/** An activation that was acknowledged. */
let sent: Sent;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-judges-"));
  database = sqliteDatabase(folder);
  const store = await database.open();
  const server = await createTestServer({ store, orders: 6 });
  const as = "harbor-client-user";
  const { path, etag } = await findOrder(server, as, isReadyDraft);
  const id = "write-1";
  const headers = { "X-Request-Id": id, "Idempotency-Key": id, "If-Match": etag };
  const { status, body } = await server.call("activateOrder", { as, path, headers });
  const { refreshToken } = await server.signIn(as);
  await server.call("refreshSession", { body: { refreshToken } });
  await store.close();
  const outcome = { kind: "acknowledged", status, text: JSON.stringify(body) } as const;
  sent = { id, operationId: "activateOrder", as, path, etag, body: undefined, outcome };
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(sql: string): void {
  const file = new DatabaseSync(join(folder, "sandbox.db"), { enableForeignKeyConstraints: false });
  file.exec(sql);
  file.close();
}

/** What all judges say of the database. */
async function faults(write = sent): Promise<string[]> {
  const kept = await database.look();
  const { orderId = "" } = write.path;
  return [
    ...kept.damage,
    ...[judgeAuditLogs, judgeSessions, judgeCharges, judgePayments].flatMap((judge) => judge(kept)),
    ...judgeOrder(orderId, kept),
    ...judgeWrite(write, kept),
  ];
}

const ofWrite = "record ->> 'requestId' = 'write-1'";
const charge = (attemptId: string) => {
  const verdict = { state: "captured", chargeId: `ch_${attemptId}` };
  const fact = { kind: "charge", attemptId, amount: { amount: 1, currency: "USD" }, verdict };
  return `INSERT INTO ledger VALUES ('payments', '${attemptId}', 'or_1', ${attemptId}, '${JSON.stringify(fact)}');`;
};

describe("the judges of a crash", () => {
  test("find nothing wrong with a write that was kept whole", async () => {
    expect(await faults()).toEqual([]);
  });

  const mutations: readonly [string, string, RegExp][] = [
    ["a write that is lost", `DELETE FROM history WHERE ${ofWrite}`, /acknowledged and is lost/],
    [
      "a state without its history",
      `DELETE FROM history WHERE ${ofWrite}`,
      /not what its history makes of it/,
    ],
    [
      "a history without its state",
      "UPDATE orders SET record = json_set(record, '$.version', 9)",
      /not what/,
    ],
    ["a missing audit line", `DELETE FROM audit WHERE ${ofWrite}`, /has 0 audit lines for activate/],
    ["a missing message", "DELETE FROM outbox", /has 0 messages for activate/],
    ["a missing answer", "DELETE FROM idempotency", /has 0 stored answers/],
    [
      "an edited audit log",
      "UPDATE audit SET record = replace(record, 'success', 'failure')",
      /log is edited/,
    ],
    [
      "a forked session",
      "UPDATE refresh_tokens SET generation = 7 WHERE generation > 0",
      /refresh tokens are/,
    ],
    ["an order whose loan is gone", "DELETE FROM loans", /dangling/],
    ["two charges of one order", charge("1") + charge("2"), /charged 2 times at once/],
    ["a charge that nobody knows of", charge("1"), /charged unknown to us/],
  ];
  test.each(mutations)("catch %s", async (_, sql, fault) => {
    change(sql);
    expect((await faults()).filter((each) => fault.test(each))).not.toEqual([]);
  });

  test("catch a write that was refused and happened all the same", async () => {
    const refused: Sent = { ...sent, outcome: { kind: "refused", status: 412 } };
    expect(await faults(refused)).toEqual(["activateOrder write-1 was refused (412) and happened"]);
  });

  test("leave it open whether a write without an answer happened", async () => {
    expect(await faults({ ...sent, outcome: { kind: "unknown" } })).toEqual([]);
    expect(await faults({ ...sent, id: "write-2", outcome: { kind: "unknown" } })).toEqual([]);
  });
});
