import type { Pool } from "pg";
import { ForeignSchemaError } from "../errors/foreign-schema-error.ts";
import { NewerDatabaseError } from "../errors/newer-database-error.ts";
import { UnreachableDatabaseError } from "../errors/unreachable-database-error.ts";
import { applyWrite } from "../sql/apply-write.ts";
import { SqlStore } from "../sql/sql-store.ts";
import type { Steps } from "../sql/steps.ts";
import type { CommitOutcome, Write } from "../write.ts";
import { holdAlone } from "./hold-alone.ts";
import { openPool } from "./open-pool.ts";
import { prepareSchema } from "./prepare-schema.ts";
import { runSteps } from "./run-steps.ts";
import { isDangling, isTaken } from "./store-fault.ts";
import { transact } from "./transaction.ts";

/**
 * Keeps everything in a schema of its own in a PostgreSQL database, which any number of server processes share.
 *
 * All its methods throw a StoreUnavailableError while the database does not answer.
 */
export class PostgresStore extends SqlStore {
  readonly isShared = true;
  readonly #pool: Pool;

  private constructor(pool: Pool) {
    super();
    this.#pool = pool;
  }

  /**
   * Opens a store, makes its tables where there are none, and brings older ones up to date.
   *
   * @param databaseUrl such as `postgres://user@127.0.0.1:5432/orders`.
   * @param schema which schema of the database is the store's alone; default `countersign`.
   * @throws UnreachableDatabaseError, ForeignSchemaError or NewerDatabaseError where the database cannot be used.
   */
  static async open(databaseUrl: string, schema = "countersign"): Promise<PostgresStore> {
    const { pool, place } = await openPool(databaseUrl, schema);
    try {
      await prepareSchema(pool, schema, place);
    } catch (cause) {
      await pool.end();
      if (cause instanceof ForeignSchemaError || cause instanceof NewerDatabaseError) throw cause;
      throw new UnreachableDatabaseError(place, { cause });
    }
    return new PostgresStore(pool);
  }

  async commit(write: Write): Promise<CommitOutcome> {
    try {
      return await transact(
        this.#pool,
        () => applyWrite(write),
        (outcome) => outcome === "committed",
      );
    } catch (error) {
      if (isTaken(error)) return "duplicate";
      if (isDangling(error)) return "stale";
      throw error;
    }
  }

  /** Does something while no other process on the same schema does the same; see `holdAlone`. */
  async whileAlone<Result>(work: () => Promise<Result>): Promise<Result> {
    return await holdAlone(this.#pool, work);
  }

  async close() {
    await this.#pool.end();
  }

  protected async ask<Result>(steps: Steps<Result>): Promise<Result> {
    return await runSteps(this.#pool, steps);
  }

  protected async keep<Result>(steps: () => Steps<Result>): Promise<Result> {
    return await transact(this.#pool, steps);
  }
}
