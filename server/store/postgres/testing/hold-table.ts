import { Client } from "pg";

/** A place within a transaction at which every server waits. */
export interface HeldTable {
  /** Waits until a number of transactions wait there. */
  readonly untilWaiting: (count: number) => Promise<void>;
  readonly release: () => Promise<void>;
}

/** Lets nobody write to a table for a while; it can be read. What a transaction did before is not yet visible. */
export async function holdTable(databaseUrl: string, table: string): Promise<HeldTable> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE countersign.${table} IN EXCLUSIVE MODE`);
  return {
    untilWaiting: async (count) => {
      const text = `SELECT count(*)::int AS waiting FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      for (;;) {
        await client.query("SELECT pg_stat_clear_snapshot()");
        const { rows } = await client.query<{ waiting: number }>(text);
        if ((rows[0]?.waiting ?? 0) >= count) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    release: () => client.end(),
  };
}
