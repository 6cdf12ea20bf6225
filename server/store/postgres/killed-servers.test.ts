import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { crashLoop } from "../../trials/crash/crash-loop.ts";
import { postgresDatabase } from "../../trials/crash/database.ts";
import { type NewDatabase, newDatabase } from "./testing/new-database.ts";
import { requirePostgres } from "./testing/require-postgres.ts";

let folder: string;
let database: NewDatabase;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "countersign-crash-"));
  database = await newDatabase(requirePostgres());
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

// Two hundred kills are `npm run crash -- --store postgres`.
test("two servers on one database, of which one or both are killed under load, keep all that they acknowledged, whole and once [DUR-01] [DUR-02] [DUR-10] [REF-14] [CON-14]", async () => {
  const { faults, kills, acknowledged } = await crashLoop({
    ...{ kills: 5, seed: 5, orders: 80 },
    ...{ database: postgresDatabase(folder, database.url), folder },
  });
  expect(faults).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(5);
  expect(acknowledged).toBeGreaterThan(0);
});
