import { closeSync, openSync, readSync } from "node:fs";

/** What the first hundred bytes of an SQLite file say about it. */
export interface DatabaseHeader {
  readonly applicationId: number;
  /** The schema's version, as `PRAGMA user_version` has it; a write-ahead log may hold a later one. */
  readonly userVersion: number;
}

/**
 * Reads a database's header from the file itself, since even a read-only connection may write files beside it.
 *
 * @returns `"none"` where there is no file, `"foreign"` where it is no SQLite database.
 * @throws the file system's error where the file cannot be read.
 * @see https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function readDatabaseHeader(file: string): DatabaseHeader | "none" | "foreign" {
  const header = firstBytes(file, 100);
  if (header === undefined) return "none";
  if (header.length < 100 || header.toString("latin1", 0, 16) !== "SQLite format 3\0") return "foreign";
  return { userVersion: header.readUInt32BE(60), applicationId: header.readUInt32BE(68) };
}

function firstBytes(file: string, size: number): Buffer | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
  } finally {
    closeSync(descriptor);
  }
}
