import type { Pool, PoolClient } from "pg";
import { storeFault } from "./store-fault.ts";

/** How long between two looks whether another process is done, in milliseconds. */
const lookAgainMs = 100;

/**
 * Does something while no other process that shares the schema does the same. A process that dies frees the place.
 *
 * @throws StoreUnavailableError where the database does not answer, and whatever the work throws.
 */
export async function holdAlone<Result>(pool: Pool, work: () => Promise<Result>): Promise<Result> {
  let holder: PoolClient;
  try {
    holder = await pool.connect();
  } catch (error) {
    throw storeFault(error);
  }
  try {
    // Asked for again and again, since a long wait within a statement would be cut short by its timeout.
    while (!(await isHeld(holder))) await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
    return await work();
  } finally {
    // The lock is the connection's, and ends with it.
    holder.release(true);
  }
}

async function isHeld(holder: PoolClient): Promise<boolean> {
  const text = "SELECT pg_try_advisory_lock(hashtextextended(current_schema() || ' alone', 0))::text AS held";
  try {
    const { rows } = await holder.query<{ held: string }>(text);
    return rows[0]?.held === "true";
  } catch (error) {
    throw storeFault(error);
  }
}
