import type { Pool, PoolClient } from "pg";
import { StoreUnavailableError } from "../errors/store-unavailable-error.ts";
import type { Steps } from "../sql/steps.ts";
import { runSteps } from "./run-steps.ts";
import { isInTheWay, storeFault } from "./store-fault.ts";

/** How often a transaction is begun in all before those in its way are left alone. */
const maxTries = 8;

/**
 * Does steps in one transaction. Every statement sees what was committed before it began, so that one which waited
 * for another transaction's change sees that change. Where PostgreSQL ends the transaction for others' sake, it is
 * begun again, a little later each time.
 *
 * @param isKept says of the result whether the transaction is to be committed; default: always.
 * @throws StoreUnavailableError where the database does not answer, or others are in the way again and again.
 */
export async function transact<Result>(
  pool: Pool,
  steps: () => Steps<Result>,
  isKept: (result: Result) => boolean = () => true,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryOnce(pool, steps(), isKept);
    } catch (error) {
      if (tries === maxTries || !isInTheWay(error)) throw error;
      const pauseMs = Math.random() * 2 ** tries;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

async function tryOnce<Result>(
  pool: Pool,
  steps: Steps<Result>,
  isKept: (result: Result) => boolean,
): Promise<Result> {
  const client = await connect(pool);
  let isSound = false;
  try {
    await say(client, "BEGIN ISOLATION LEVEL READ COMMITTED");
    const result = await runSteps(client, steps);
    await say(client, isKept(result) ? "COMMIT" : "ROLLBACK");
    isSound = true;
    return result;
  } catch (error) {
    const isAnswered = !(error instanceof StoreUnavailableError) || isInTheWay(error);
    if (isAnswered) isSound = await isRolledBack(client);
    throw error;
  } finally {
    // A connection in an unknown state is closed, which ends its transaction too.
    client.release(!isSound);
  }
}

async function isRolledBack(client: PoolClient): Promise<boolean> {
  try {
    await client.query("ROLLBACK");
    return true;
  } catch {
    return false;
  }
}

async function connect(pool: Pool): Promise<PoolClient> {
  try {
    return await pool.connect();
  } catch (error) {
    throw storeFault(error);
  }
}

async function say(client: PoolClient, text: string): Promise<void> {
  try {
    await client.query(text);
  } catch (error) {
    throw storeFault(error);
  }
}
