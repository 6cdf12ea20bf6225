import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { MemoryStore } from "./memory/memory-store.ts";
import { openTestStore } from "./postgres/testing/open-test-store.ts";
import { SqliteStore } from "./sqlite/sqlite-store.ts";
import type { Store } from "./store.ts";

const postgresUrl = inject("postgresUrl");

/** A way to open an empty store; every promise of the port is held against each of them. */
export interface StoreUnderTest {
  readonly name: string;
  readonly open: () => Promise<Store>;
}

export const storesUnderTest: readonly StoreUnderTest[] = [
  { name: "memory", open: async () => new MemoryStore() },
  { name: "SQLite", open: async () => new TemporarySqliteStore() },
  ...(postgresUrl === null ? [] : [{ name: "PostgreSQL", open: () => openTestStore(postgresUrl) }]),
];

/** Takes its file with it. */
class TemporarySqliteStore extends SqliteStore {
  readonly #folder: string;

  constructor() {
    const folder = mkdtempSync(join(tmpdir(), "countersign-store-"));
    super(join(folder, "store.db"));
    this.#folder = folder;
  }

  override async close(): Promise<void> {
    await super.close();
    rmSync(this.#folder, { recursive: true });
  }
}
