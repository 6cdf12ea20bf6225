import type { Pool } from "pg";
import { UnreachableDatabaseError } from "../errors/unreachable-database-error.ts";

/** Connections to one schema of a database. */
export interface OpenedPool {
  readonly pool: Pool;
  /** Names the database for people, such as `127.0.0.1:5432/orders`. */
  readonly place: string;
}

/** How many connections a process opens at most. */
const maxConnections = 10;

/** How long a connection, a statement, and a transaction between two statements may take, in milliseconds. */
const connectTimeoutMs = 5000;
const statementTimeoutMs = 10_000;
const idleTimeoutMs = 10_000;
/** Where even the server's own timeout does not come through. */
const queryTimeoutMs = statementTimeoutMs + 5000;

/**
 * Opens the connections of a store, none of them yet.
 *
 * @throws UnreachableDatabaseError where the text is no address of a PostgreSQL database.
 */
export async function openPool(databaseUrl: string, schema: string): Promise<OpenedPool> {
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    // The text may be anything, a secret too, so it is not repeated.
    throw unreachable(new Error("it does not begin with postgres://"));
  }
  // Loaded here, so that only who uses it waits for it.
  const { Client, Pool, escapeIdentifier } = await import("pg");
  let place: string;
  try {
    const { host, port, database } = new Client({ connectionString: databaseUrl });
    place = `${host}:${port}/${database ?? ""}`;
  } catch (cause) {
    throw unreachable(new Error("it is no URL", { cause }));
  }
  const settings = `SET search_path = ${escapeIdentifier(schema)};
    SET statement_timeout = ${statementTimeoutMs};
    SET idle_in_transaction_session_timeout = ${idleTimeoutMs}`;
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: "countersign",
    max: maxConnections,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    keepAlive: true,
    // Rows are texts, whatever the column; the queries know what they asked for.
    types: { getTypeParser: () => (text: string) => text },
    // Set on the connection and not by a start-up option, which the URL may have for itself.
    onConnect: async (client) => {
      await client.query(settings);
    },
  });
  // An idle connection that breaks is replaced by the next that is needed.
  pool.on("error", () => {});
  return { pool, place };
}

function unreachable(cause: Error): UnreachableDatabaseError {
  return new UnreachableDatabaseError("that DATABASE_URL names", { cause });
}
