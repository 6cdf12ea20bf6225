import { Client } from "pg";

/** Runs one statement on a connection of its own. */
export async function query(databaseUrl: string, text: string, values: readonly string[] = []) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    // Without values it may be several statements.
    const given = values.length === 0 ? {} : { values: [...values] };
    return (await client.query<Record<string, unknown>>({ text, ...given })).rows;
  } finally {
    await client.end();
  }
}
