import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { document } from "../src/contract/document.ts";
import { failOnce } from "./faults.ts";
import { type RunningServer, serve } from "./main.ts";
import { secretNames } from "./sandbox/secret-members.ts";
import { newDatabase } from "./store/postgres/testing/new-database.ts";
import { type ToldSecrets, tellSecrets } from "./testing/tell-secrets.ts";

/** Where a server keeps everything, and how all of it is read, table by table. */
interface Place {
  readonly given: { readonly databaseUrl?: string };
  readonly tables: (db: string) => Promise<ReadonlyMap<string, string>>;
  readonly drop: () => Promise<void>;
}

const postgresUrl = inject("postgresUrl");
const places: { readonly name: string; readonly open: () => Promise<Place> }[] = [
  { name: "SQLite", open: async () => ({ given: {}, tables: tablesOfSqlite, drop: async () => {} }) },
  ...(postgresUrl === null ? [] : [{ name: "PostgreSQL", open: () => openPostgres(postgresUrl) }]),
];

async function tablesOfSqlite(db: string): Promise<ReadonlyMap<string, string>> {
  const database = new DatabaseSync(db, { readOnly: true });
  const names = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const tables = names.map(({ name }) => {
    return [String(name), JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).all())] as const;
  });
  database.close();
  return new Map(tables);
}

async function openPostgres(url: string): Promise<Place> {
  const database = await newDatabase(url);
  const tables = async () => {
    const names = await database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'countersign'");
    const rows = names.map(async ({ tablename }) => {
      const all = await database.query(`SELECT * FROM countersign."${tablename}"`);
      return [String(tablename), JSON.stringify(all)] as const;
    });
    return new Map(await Promise.all(rows));
  };
  return { given: { databaseUrl: database.url }, tables, drop: database.drop };
}

describe.each(places)("no secret that passed through a server on $name [LOG-01] [TOK-01]", ({ open }) => {
  let folder: string;
  let place: Place;
  let server: RunningServer;
  let told: ToldSecrets;
  const log: string[] = [];
  const db = () => join(folder, "sandbox.db");
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countersign-canary-"));
    place = await open();
    server = await serve({
      ...{ port: 0, db: db(), ...place.given, orders: 8 },
      log: (line) => log.push(JSON.stringify(line)),
      faults: failOnce("getSession", "before-handler", new Error("a bug of the handler's")),
    });
    told = await tellSecrets(server);
  });
  afterAll(async () => {
    await server.close(0);
    await place.drop();
    rmSync(folder, { recursive: true });
  });

  const found = (secrets: Iterable<string>, text: string) => {
    // Six digits count as a word of their own: they stand in many a longer number.
    const stands = (one: string) =>
      /^\d+$/.test(one) ? new RegExp(`\\b${one}\\b`).test(text) : text.includes(one);
    return [...secrets].filter(stands);
  };
  const expectNone = (text: string) => expect(found(told.secrets, text)).toEqual([]);

  it("is missing from what was tried: every member that the contract lets nobody read had one", () => {
    expect([...told.members]).toEqual(expect.arrayContaining([...secretNames(document)]));
    expect(told.secrets.size).toBeGreaterThan(40);
    expect(told.mailed.size).toBe(2);
  });

  it("is in its log", () => {
    expect(log.length).toBeGreaterThan(30);
    expect(log.join("\n")).toContain("a bug of the handler's");
    expectNone(log.join("\n"));
    expect(found(told.mailed, log.join("\n"))).toEqual([]);
  });

  it("is in an answer that refused it [ERR-05]", () => {
    expect(told.refusals.length).toBeGreaterThan(16);
    expectNone(told.refusals.join("\n"));
  });

  it("is in what it shows to those who watch it: audit log and request log [AUD-05]", () => {
    for (const record of told.records) {
      expect(record.length).toBeGreaterThan(1000);
      expectNone(record);
      expect(found(told.mailed, record)).toEqual([]);
    }
  });

  it("is in its database; what it mailed is in the mails and nowhere else [KEY-04] [REF-01]", async () => {
    const tables = await place.tables(db());
    expect([...tables.keys()]).toEqual(
      expect.arrayContaining(["users", "sessions", "idempotency", "ledger"]),
    );
    for (const [name, text] of tables) {
      expectNone(text);
      const mails = name === "outbox" ? [...told.mailed] : [];
      expect({ name, mails: found(told.mailed, text) }).toEqual({ name, mails });
    }
  });

  it("is in its files, but for the identities'", () => {
    const names = readdirSync(folder).filter((name) => name !== "sandbox.json");
    if (place.given.databaseUrl === undefined) expect(names).toContain("sandbox.db-wal");
    for (const name of names) expectNone(readFileSync(join(folder, name), "latin1"));
  });

  it("is in its pages", async () => {
    for (const path of [
      "/docs",
      "/docs/problems",
      "/openapi.json",
      "/sandbox/openapi.json",
      "/healthz",
      "/readyz",
    ]) {
      expectNone(await (await fetch(server.url + path)).text());
    }
  });
});
