import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { PostgresStore } from "../../store/postgres/postgres-store.ts";
import { SqliteStore } from "../../store/sqlite/sqlite-store.ts";
import type { Store } from "../../store/store.ts";
import { Kept } from "./kept.ts";

/** The database of a crash loop: what its servers keep everything in. */
export interface Database {
  /** How many servers use it side by side. */
  readonly servers: number;
  /** What `countersign serve` is told of it. */
  readonly options: readonly string[];
  readonly databaseUrl: string;
  /** Where the servers write down who may sign in. */
  readonly identitiesFile: string;
  /** Reads all that it holds, at one moment at which no server is at work. */
  readonly look: () => Promise<Kept>;
  /** Opens it in this process. */
  readonly open: () => Promise<Store>;
}

/** A file, which one server has for itself. */
export function sqliteDatabase(folder: string): Database {
  const file = join(folder, "sandbox.db");
  return {
    servers: 1,
    options: ["--db", file],
    databaseUrl: "",
    identitiesFile: join(folder, "sandbox.json"),
    look: () => lookIntoFile(file),
    open: async () => new SqliteStore(file),
  };
}

/** A database that two servers share. They are killed, and it is not. */
export function postgresDatabase(folder: string, databaseUrl: string): Database {
  return {
    servers: 2,
    options: [],
    databaseUrl,
    identitiesFile: join(folder, ".countersign", "sandbox.json"),
    look: () => lookIntoPostgres(databaseUrl),
    open: () => PostgresStore.open(databaseUrl),
  };
}

async function lookIntoFile(file: string): Promise<Kept> {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = (sql: string) =>
    database
      .prepare(sql)
      .all()
      .map((row) => Object.values(row));
  try {
    database.exec("BEGIN");
    const mode = rows("PRAGMA journal_mode").join();
    const damage = [
      ...rows("PRAGMA integrity_check").flatMap(([line]) => (line === "ok" ? [] : [String(line)])),
      ...rows("PRAGMA foreign_key_check").map((row) => `dangling: ${JSON.stringify(row)}`),
      ...(mode === "wal" ? [] : [`journal_mode is ${mode}`]),
    ];
    return await Kept.read(async (sql) => rows(sql), damage);
  } finally {
    database.close();
  }
}

/** How long the database may take to find out that a server is gone, in milliseconds. */
const patienceMs = 5000;

async function lookIntoPostgres(databaseUrl: string): Promise<Kept> {
  const client = new Client({
    connectionString: databaseUrl,
    types: { getTypeParser: () => (text: string) => text },
  });
  await client.connect();
  const ask = async (text: string) => (await client.query<unknown[]>({ text, rowMode: "array" })).rows;
  try {
    const damage = await leftOpen(ask);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET search_path = countersign");
    return await Kept.read(ask, damage);
  } finally {
    await client.end();
  }
}

/** What dead servers hold on to for good: no server is at work, so that there is nothing else to see. */
async function leftOpen(ask: (sql: string) => Promise<readonly (readonly unknown[])[]>): Promise<string[]> {
  const open = `SELECT state, query FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'`;
  for (let waitedMs = 0; ; waitedMs += 20) {
    const rows = await ask(open);
    if (rows.length === 0) return [];
    if (waitedMs >= patienceMs) return rows.map(([state, query]) => `A connection is ${state} at ${query}`);
    await sleep(20);
  }
}
