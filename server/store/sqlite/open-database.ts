import { chmodSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { ForeignDatabaseError } from "../errors/foreign-database-error.ts";
import { NewerDatabaseError } from "../errors/newer-database-error.ts";
import { UnusableDatabaseError } from "../errors/unusable-database-error.ts";
import { migrate } from "../sql/migrate.ts";
import { migrations } from "../sql/migrations.ts";
import { readDatabaseHeader } from "./database-header.ts";
import { Statements } from "./statements.ts";

/**
 * Marks a database file as ours in its header, so that no other program's file is ever touched: "CSGN".
 *
 * @see https://www.sqlite.org/fileformat2.html#application_id
 */
export const applicationId = 0x4353474e;

/** The two connections of a store: one for all writes, one that can only read. */
export interface Connections {
  readonly writer: DatabaseSync;
  readonly reader: DatabaseSync;
}

/** How long a connection waits for another process's write, in milliseconds. */
const busyTimeoutMs = 5000;

/**
 * Opens a database, makes it where there is none, and brings an older one up to date.
 *
 * @throws ForeignDatabaseError where the file is not ours; it is not touched.
 * @throws NewerDatabaseError where the file is of a newer program; it is not touched.
 * @throws UnusableDatabaseError where the system does not let us.
 */
export function openDatabase(file: string): Connections {
  try {
    if (isMissing(file)) create(file);
    const writer = connect(file);
    try {
      bringUpToDate(writer, file);
      return { writer, reader: connect(file, { readOnly: true }) };
    } catch (error) {
      writer.close();
      throw error;
    }
  } catch (cause) {
    if (cause instanceof ForeignDatabaseError || cause instanceof NewerDatabaseError) throw cause;
    throw new UnusableDatabaseError(file, { cause });
  }
}

function isMissing(file: string): boolean {
  const header = readDatabaseHeader(file);
  if (header === "none") return true;
  if (header === "foreign" || header.applicationId !== applicationId) throw new ForeignDatabaseError(file);
  if (header.userVersion > migrations.length) {
    throw new NewerDatabaseError(file, header.userVersion, migrations.length);
  }
  return false;
}

/** Made under another name first, so that a crash on the way leaves no file that looks like somebody else's. */
function create(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.new-${process.pid}`;
  rmSync(draft, { force: true });
  const database = new DatabaseSync(draft);
  // It holds people's data; the files that SQLite puts beside it take after it.
  chmodSync(draft, 0o600);
  database.exec(`PRAGMA application_id = ${applicationId}`);
  bringUpToDate(database, file);
  database.close();
  try {
    linkSync(draft, file);
  } catch (error) {
    // Another process was faster, and its file may hold data by now.
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function connect(file: string, options: { readonly readOnly?: boolean } = {}): DatabaseSync {
  const database = new DatabaseSync(file, {
    ...options,
    timeout: busyTimeoutMs,
    enableForeignKeyConstraints: true,
  });
  if (!options.readOnly) database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return database;
}

/** All steps that are missing are one transaction: after a crash the schema is the old one or the new. */
function bringUpToDate(database: DatabaseSync, file: string): void {
  if (schemaVersion(database, file) === migrations.length) return;
  database.exec("BEGIN IMMEDIATE");
  // Read again, now that no other process can migrate meanwhile.
  new Statements(database).run(migrate(migrations.slice(schemaVersion(database, file))));
  database.exec(`PRAGMA user_version = ${migrations.length}; COMMIT`);
}

function schemaVersion(database: DatabaseSync, file: string): number {
  const version = Number(database.prepare("PRAGMA user_version").get()?.user_version);
  if (version > migrations.length) throw new NewerDatabaseError(file, version, migrations.length);
  return version;
}
