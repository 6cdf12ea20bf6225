/**
 * `npm run crash -- --kills 200 --seed 1 --store sqlite`: kills servers under load that often, and prints what became
 * of their writes. With `--store postgres` two servers share a new database, on the server of `DATABASE_URL` or on one
 * that goes with the run. Exit code 1 where anything was lost, doubled or half done; the database is left for a look
 * then, unless it is on a server that goes.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBinaries } from "../../store/postgres/testing/find-binaries.ts";
import { newDatabase } from "../../store/postgres/testing/new-database.ts";
import { startThrowAwayServer } from "../../store/postgres/testing/throw-away-server.ts";
import { crashLoop } from "./crash-loop.ts";
import { type Database, postgresDatabase, sqliteDatabase } from "./database.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    store: { type: "string", default: "sqlite" },
  },
});
const folder = mkdtempSync(join(tmpdir(), "countersign-crash-"));
const { database, end } = await openDatabase(values.store);
const summary = await crashLoop({
  kills: Number(values.kills),
  seed: Number(values.seed),
  database,
  folder,
  note: (line) => process.stderr.write(`${line}\n`),
});
console.log(JSON.stringify(summary, null, 2));
const isSound = summary.faults.length === 0;
if (!isSound) process.exitCode = 1;
console.error(await end(isSound));

/** @returns `end` too, which removes what is not to be looked at and says where the rest is. */
async function openDatabase(
  store: string,
): Promise<{ readonly database: Database; readonly end: (isSound: boolean) => Promise<string> }> {
  if (store === "sqlite") {
    const end = async (isSound: boolean) => leave(isSound, folder);
    return { database: sqliteDatabase(folder), end };
  }
  if (store !== "postgres") throw new RangeError(`There is no store ${store}: say sqlite or postgres.`);
  const given = process.env.DATABASE_URL;
  const programs = findBinaries();
  if (!given && programs === undefined) {
    throw new RangeError("There is no PostgreSQL: set DATABASE_URL, or install one on this machine.");
  }
  const server = given ? undefined : startThrowAwayServer(programs ?? "");
  const fresh = await newDatabase(given || (server?.url ?? ""));
  const end = async (isSound: boolean) => {
    if (isSound) await fresh.drop();
    await server?.stop();
    return leave(isSound, `${fresh.name}${server ? ", and gone with its server" : ""}`);
  };
  return { database: postgresDatabase(folder, fresh.url), end };
}

function leave(isSound: boolean, place: string): string {
  if (isSound) rmSync(folder, { recursive: true });
  return isSound ? "Nothing is left behind." : `The database is ${place}.`;
}
