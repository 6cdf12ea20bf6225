import { randomUUID } from "node:crypto";
import { UnreachableDatabaseError } from "../../errors/unreachable-database-error.ts";
import { patiently } from "./patiently.ts";
import { query } from "./query.ts";

/** An empty database on the server of the test run. */
export interface NewDatabase {
  readonly name: string;
  readonly url: string;
  /** Runs a statement in it. */
  readonly query: (text: string, values?: readonly string[]) => Promise<Record<string, unknown>[]>;
  /** Runs a statement on the server, outside of it. */
  readonly administer: (text: string) => Promise<Record<string, unknown>[]>;
  readonly drop: () => Promise<void>;
}

/** Makes an empty database, once the server is there. */
export async function newDatabase(serverUrl: string): Promise<NewDatabase> {
  const name = `countersign_test_${randomUUID().replaceAll("-", "")}`;
  const url = serverUrl.replace(/^(\w+:\/\/[^/]+\/)[^?]*/, `$1${name}`);
  await patiently(async () => {
    try {
      await query(serverUrl, `CREATE DATABASE ${name}`);
    } catch (cause) {
      throw new UnreachableDatabaseError("of the test run", { cause });
    }
  });
  return {
    name,
    url,
    query: (text, values) => query(url, text, values),
    administer: (text) => query(serverUrl, text),
    drop: async () => {
      await query(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}
