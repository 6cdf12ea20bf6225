/**
 * Is loaded into a server's process before the server itself (`node --import`), and tells the benchmark over the
 * IPC channel what the process has used so far. The server is not changed by it and does not know of it.
 *
 * @module
 */
import { StatementSync } from "node:sqlite";

/** What a process has used since it began. */
export interface Usage {
  /** Microseconds of all its threads, in the program and in the system for it. */
  readonly cpuUs: number;
  /** Resident memory in bytes. */
  readonly rssBytes: number;
  /** Memory of V8's heap in bytes; what is garbage is left out where the process has `--expose-gc`. */
  readonly heapBytes: number;
  /** How often SQLite was told to COMMIT. */
  readonly commits: number;
}

let commits = 0;
StatementSync.prototype.run = new Proxy(StatementSync.prototype.run, {
  apply(run, statement: StatementSync, values) {
    if (statement.sourceSQL === "COMMIT") commits += 1;
    return Reflect.apply(run, statement, values);
  },
});

process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const rssBytes = process.memoryUsage.rss();
  globalThis.gc?.();
  const heapBytes = process.memoryUsage().heapUsed;
  const usage: Usage = { cpuUs: user + system, rssBytes, heapBytes, commits };
  process.send?.(usage);
});
// No server outlives the benchmark, however that ends.
process.on("disconnect", () => process.exit());
// The benchmark's listening keeps no server alive that wants to end.
process.channel?.unref();
