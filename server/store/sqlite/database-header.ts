import { closeSync, openSync, readSync } from "node:fs";

/** What the first hundred bytes of an SQLite database say about it. */
export interface DatabaseHeader {
  readonly applicationId: number;
  /** The schema's version, as `PRAGMA user_version` has it. */
  readonly userVersion: number;
}

const headerSize = 100;

/**
 * Reads a database's header from the file itself and from the write-ahead log beside it, where a program that was
 * killed has left one: even a read-only connection may write, and so change a file that is not ours.
 *
 * @returns `"none"` where there is no file, `"foreign"` where it is no SQLite database.
 * @throws the file system's error where the file cannot be read.
 * @see https://www.sqlite.org/fileformat2.html#the_database_header
 */
export function readDatabaseHeader(file: string): DatabaseHeader | "none" | "foreign" {
  const header = readFrom(file, (read) => read(0, headerSize));
  if (header === undefined) return "none";
  if (header.length < headerSize || header.toString("latin1", 0, 16) !== "SQLite format 3\0")
    return "foreign";
  const newest = readFrom(`${file}-wal`, headerInLog) ?? header;
  return { userVersion: newest.readUInt32BE(60), applicationId: newest.readUInt32BE(68) };
}

type Read = (position: number, size: number) => Buffer;

/**
 * Finds the newest copy of page 1, which begins with the header. Frames of an earlier use of the log have other
 * salts and end it.
 *
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
function headerInLog(read: Read): Buffer | undefined {
  const log = read(0, 32);
  if (log.length < 32) return undefined;
  const frameSize = 24 + log.readUInt32BE(8);
  let newest: Buffer | undefined;
  for (let at = log.length; ; at += frameSize) {
    const frame = read(at, 24 + headerSize);
    if (frame.length < 24 + headerSize || !frame.subarray(8, 16).equals(log.subarray(16, 24))) return newest;
    if (frame.readUInt32BE(0) === 1) newest = frame.subarray(24);
  }
}

/** Gives what is read from a file; undefined where there is none. */
function readFrom(file: string, take: (read: Read) => Buffer | undefined): Buffer | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return take((position, size) => {
      const bytes = Buffer.alloc(size);
      return bytes.subarray(0, readSync(descriptor, bytes, 0, size, position));
    });
  } finally {
    closeSync(descriptor);
  }
}
