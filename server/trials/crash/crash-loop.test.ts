import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { crashLoop } from "./crash-loop.ts";
import { sqliteDatabase } from "./database.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-crash-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

// Two hundred kills are `npm run crash`.
test("a server that is killed under load keeps all that it acknowledged, whole and once [DUR-01] [DUR-02] [DUR-04] [DUR-10] [REF-14]", async () => {
  const { faults, kills, acknowledged } = await crashLoop({
    ...{ kills: 5, seed: 5, orders: 80 },
    ...{ database: sqliteDatabase(folder), folder },
  });
  expect(faults).toEqual([]);
  expect(kills).toBe(5);
  expect(acknowledged).toBeGreaterThan(0);
}, 120_000);
