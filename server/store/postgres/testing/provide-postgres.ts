import type { TestProject } from "vitest/node";
import { findBinaries } from "./find-binaries.ts";
import { startThrowAwayServer } from "./throw-away-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The database for tests of the store; null where there is none. */
    readonly postgresUrl: string | null;
  }
}

/**
 * Gives a test run its PostgreSQL: the one of `DATABASE_URL`, or a server of its own that goes with the run. Where
 * there is neither, one line says what is left out; with `COUNTERSIGN_POSTGRES_REQUIRED` set, that is an error.
 */
export default function providePostgres({ provide }: TestProject): (() => Promise<void>) | undefined {
  const given = process.env.DATABASE_URL;
  // The servers that tests start are not to take it for theirs.
  delete process.env.DATABASE_URL;
  const programs = given ? undefined : findBinaries();
  if (given || programs === undefined) {
    provide("postgresUrl", given || null);
    if (!given) leaveOut();
    return undefined;
  }
  const { url, stop } = startThrowAwayServer(programs);
  provide("postgresUrl", url);
  return stop;
}

function leaveOut(): void {
  const reason = "there is no DATABASE_URL, and no PostgreSQL on this machine";
  if (process.env.COUNTERSIGN_POSTGRES_REQUIRED)
    throw new Error(`The store must be tested on PostgreSQL, but ${reason}.`);
  console.log(`The store is not tested on PostgreSQL: ${reason} (Debian: apt-get install postgresql).`);
}
