import { existsSync, linkSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { backup, DatabaseSync } from "node:sqlite";
import { BackupError } from "../errors/backup-error.ts";
import { readDatabaseHeader } from "./database-header.ts";
import { applicationId } from "./open-database.ts";

/** The most that SQLite takes for the pages of one step. */
const allPages = 2 ** 31 - 1;

/** How long one step of the copy waits for another process's write, in milliseconds. */
const busyTimeoutMs = 5000;

/**
 * Copies a database into a file of its own, as it was at one moment, while servers may go on writing to it. The copy
 * is looked through before it gets its name, so that a file of that name is a backup that can be served.
 *
 * @param to must not be there yet; its owner alone may read it.
 * @throws BackupError where no sound copy could be made; a file of that name is then not there, or as it was.
 * @see https://www.sqlite.org/backup.html
 */
export async function backUpDatabase(file: string, to: string): Promise<void> {
  if (existsSync(to)) {
    throw new BackupError(file, to, "a file of that name is there and stays as it is; choose another name");
  }
  if (!existsSync(dirname(to))) {
    throw new BackupError(file, to, `there is no folder ${dirname(to)}; make it, or choose another`);
  }
  const draft = `${to}.new-${process.pid}`;
  try {
    requireOurs(file, to);
    // Made first, so that it belongs to its owner alone from the first byte on.
    writeFileSync(draft, "", { mode: 0o600, flag: "wx" });
    await copy(file, draft);
    requireSound(draft);
    linkSync(draft, to);
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(file, to, `${reason}; look at the disk and try again`, { cause });
  } finally {
    rmSync(draft, { force: true });
  }
}

function requireOurs(file: string, to: string): void {
  const header = readDatabaseHeader(file);
  if (header === "none")
    throw new BackupError(file, to, "it is not there; name the file that the server has");
  if (header === "foreign" || header.applicationId !== applicationId) {
    throw new BackupError(file, to, "it is not a database of Countersign; name the file that the server has");
  }
}

async function copy(file: string, draft: string): Promise<void> {
  const source = new DatabaseSync(file, { readOnly: true, timeout: busyTimeoutMs });
  try {
    // All pages in one step, which reads one moment and keeps no writer waiting. In several, each write of a server
    // between two of them would begin the copy anew.
    await backup(source, draft, { rate: allPages });
  } finally {
    source.close();
  }
}

function requireSound(draft: string): void {
  const database = new DatabaseSync(draft);
  try {
    // One file: the log of a server that opens it comes with that server.
    database.exec("PRAGMA journal_mode = DELETE");
    const { integrity_check: verdict } = database.prepare("PRAGMA integrity_check").get() ?? {};
    if (verdict !== "ok") throw new Error(`the copy is not sound (${String(verdict)})`);
    if (database.prepare("PRAGMA foreign_key_check").get()) throw new Error("the copy has lost references");
  } finally {
    database.close();
  }
}
