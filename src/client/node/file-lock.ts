import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import type { Lock } from "../lock.ts";

const SQLITE_BUSY = 5;

/** The locks that are held. Without it a task that hangs for ever could be collected, and its lock with it. */
const held = new Set<DatabaseSync>();

/** How soon a lock that another process holds is tried again, in milliseconds. */
const TRY_AGAIN_AFTER_MS = 10;

/**
 * Lets one process of this machine at a time refresh. The lock is the operating system's, on an empty file that
 * stays: a holder that dies, of `kill -9` too, lets go of it at once, and nobody must guess from a process id or
 * an age whether it still lives.
 *
 * @param path of the file, which is made where it is not there; its directory must exist. Nobody else may use it.
 * @see https://www.sqlite.org/lockingv3.html#locking
 * @example
 * const file = "/var/lib/app/session.json";
 * const session = createSession({ baseUrl, store: fileStore(file), lock: fileLock(`${file}.refresh`) });
 */
export function fileLock(path: string): Lock {
  const file = resolve(path);
  return async (task, signal) => {
    signal.throwIfAborted();
    makeFile(file);
    let lock = tryLock(file);
    while (lock === undefined) {
      await sleep(TRY_AGAIN_AFTER_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
      lock = tryLock(file);
    }
    held.add(lock);
    try {
      return await task();
    } finally {
      held.delete(lock);
      lock.close();
    }
  };
}

/** A transaction that writes nothing: SQLite is the way from Node to the locks of every operating system. */
function tryLock(path: string): DatabaseSync | undefined {
  const database = new DatabaseSync(path);
  try {
    // In memory, for a journal on the disk would need room there, and be left behind by who dies.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN IMMEDIATE");
    return database;
  } catch (error) {
    database.close();
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
}

/** Opens no file that exists: closing it again would end the locks that this process has on it (POSIX fcntl). */
function makeFile(path: string): void {
  try {
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
