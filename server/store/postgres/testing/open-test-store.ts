import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { UnreachableDatabaseError } from "../../errors/unreachable-database-error.ts";
import { PostgresStore } from "../postgres-store.ts";

/** How long a server that was just started is waited for, in milliseconds. */
const patienceMs = 15_000;

/** Names a schema that no other test has. */
function newSchemaName(): string {
  return `countersign_test_${randomUUID().replaceAll("-", "")}`;
}

/** Opens an empty store in a schema of its own, which goes when the store is closed. */
export async function openTestStore(databaseUrl: string): Promise<PostgresStore> {
  const schema = newSchemaName();
  const store = await patiently(() => PostgresStore.open(databaseUrl, schema));
  const close = store.close.bind(store);
  store.close = async () => {
    await close();
    await query(databaseUrl, `DROP SCHEMA ${schema} CASCADE`);
  };
  return store;
}

/** Runs one statement on a connection of its own. */
export async function query(databaseUrl: string, text: string, values: readonly string[] = []) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Tries again while the server is still starting. */
export async function patiently<Result>(open: () => Promise<Result>): Promise<Result> {
  const endsAtMs = Date.now() + patienceMs;
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof UnreachableDatabaseError) || Date.now() > endsAtMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
