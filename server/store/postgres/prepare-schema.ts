import type { Pool, PoolClient } from "pg";
import { ForeignSchemaError } from "../errors/foreign-schema-error.ts";
import { NewerDatabaseError } from "../errors/newer-database-error.ts";
import { migrate } from "../sql/migrate.ts";
import { migrations } from "../sql/migrations.ts";
import { runSteps } from "./run-steps.ts";
import { schemaInPostgres } from "./schema-in-postgres.ts";

/** Says which migrations the schema has had, and by being there that the schema is ours. */
const ownTable = "countersign_migrations";

/**
 * Makes the schema where there is none, and brings an older one up to date: all in one transaction, one process at
 * a time.
 *
 * @param place names the database in errors.
 * @throws ForeignSchemaError where the schema has tables that are not ours, NewerDatabaseError where it is of a
 *   newer program; it is not touched then.
 */
export async function prepareSchema(pool: Pool, schema: string, place: string): Promise<void> {
  const client = await pool.connect();
  let isSound = false;
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [`countersign ${schema}`]);
    await bringUpToDate(client, schema, place);
    await client.query("COMMIT");
    isSound = true;
  } finally {
    // Closing the connection ends the transaction.
    client.release(!isSound);
  }
}

async function bringUpToDate(client: PoolClient, schema: string, place: string): Promise<void> {
  const { isThere, tables } = await findSchema(client, schema);
  if (tables.length > 0 && !tables.includes(ownTable)) throw new ForeignSchemaError(place, schema);
  const taken = tables.length === 0 ? 0 : await countTaken(client);
  if (taken > migrations.length) throw new NewerDatabaseError(place, taken, migrations.length);
  if (taken === migrations.length) return;

  if (!isThere) await client.query(`CREATE SCHEMA ${client.escapeIdentifier(schema)}`);
  if (tables.length === 0) {
    const columns = "step BIGINT PRIMARY KEY, taken_at TIMESTAMPTZ NOT NULL DEFAULT now()";
    await client.query(`CREATE TABLE ${ownTable} (${columns})`);
  }
  await runSteps(client, migrate(migrations.slice(taken), schemaInPostgres));
  const steps = "generate_series($1::bigint, $2::bigint)";
  const range = [taken + 1, migrations.length];
  await client.query(`INSERT INTO ${ownTable} (step) SELECT * FROM ${steps}`, range);
}

async function findSchema(
  client: PoolClient,
  schema: string,
): Promise<{ readonly isThere: boolean; readonly tables: readonly string[] }> {
  const text = `SELECT relname FROM pg_namespace LEFT JOIN pg_class ON relnamespace = pg_namespace.oid
    WHERE nspname = $1`;
  const { rows } = await client.query<{ relname: string | null }>(text, [schema]);
  return { isThere: rows.length > 0, tables: rows.flatMap(({ relname }) => relname ?? []) };
}

async function countTaken(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ last: string | null }>(`SELECT max(step) AS last FROM ${ownTable}`);
  return Number(rows[0]?.last ?? 0);
}
