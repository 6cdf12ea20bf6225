import { MemoryStore } from "./memory/memory-store.ts";
import { PostgresStore } from "./postgres/postgres-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

/** Where a server keeps everything: in memory, else in the database of the URL, else in the file. */
export interface StorePlace {
  readonly memory: boolean;
  readonly databaseUrl: string | undefined;
  readonly db: string;
}

/** A store, and a way to do something while no other server on it does the same. */
export interface OpenedStore {
  readonly store: Store;
  readonly whileAlone: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/**
 * Opens the store of a server.
 *
 * @throws ForeignDatabaseError, ForeignSchemaError, NewerDatabaseError, UnreachableDatabaseError or
 *   UnusableDatabaseError where it cannot be used.
 */
export async function openStore({ memory, databaseUrl, db }: StorePlace): Promise<OpenedStore> {
  if (memory || databaseUrl === undefined) {
    return { store: memory ? new MemoryStore() : new SqliteStore(db), whileAlone: (work) => work() };
  }
  const store = await PostgresStore.open(databaseUrl);
  return { store, whileAlone: (work) => store.whileAlone(work) };
}
