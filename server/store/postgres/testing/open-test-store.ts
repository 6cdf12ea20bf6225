import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { PostgresStore } from "../postgres-store.ts";
import { patiently } from "./patiently.ts";
import { query } from "./query.ts";

/** A schema that is empty, and the store on it. */
interface Place {
  readonly store: PostgresStore;
  readonly schema: string;
}

/** Places of this test file that nobody uses now: emptying one takes far less time than making one. */
const free: Place[] = [];
const made: { readonly databaseUrl: string; readonly place: Place; readonly end: () => Promise<void> }[] = [];

afterAll(async () => {
  for (const { databaseUrl, place, end } of made) {
    await end();
    await query(databaseUrl, `DROP SCHEMA ${place.schema} CASCADE`);
  }
});

/** Opens an empty store in a schema that no other test file has. */
export async function openTestStore(databaseUrl: string): Promise<PostgresStore> {
  const { store } = free.pop() ?? (await makePlace(databaseUrl));
  return store;
}

async function makePlace(databaseUrl: string): Promise<Place> {
  const schema = `countersign_test_${randomUUID().replaceAll("-", "")}`;
  const store = await patiently(() => PostgresStore.open(databaseUrl, schema));
  const place = { store, schema };
  made.push({ databaseUrl, place, end: store.close.bind(store) });
  store.close = async () => {
    await empty(databaseUrl, schema);
    free.push(place);
  };
  return place;
}

/** Empties all tables, those first that refer to others. */
async function empty(databaseUrl: string, schema: string): Promise<void> {
  const text = `SELECT relname FROM pg_class WHERE relnamespace = $1::regnamespace AND relkind = 'r'
    AND relname <> 'countersign_migrations' ORDER BY oid DESC`;
  const tables = await query(databaseUrl, text, [schema]);
  await query(databaseUrl, tables.map(({ relname }) => `DELETE FROM ${schema}.${relname};`).join(""));
}
