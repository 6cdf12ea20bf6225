import type { Change, CommitOutcome } from "../write.ts";
import { run, type Steps } from "./steps.ts";
import type { Table } from "./tables.ts";

/** Parts of a write, each said only when the one before has held. */
export type Parts = Iterable<Steps<CommitOutcome>>;

/** Inserts records that must not be there yet. */
export function* insertAll<Kept>(table: Table<Kept>, records: readonly Kept[] = []): Parts {
  for (const record of records) yield insert(table, record);
}

/** Takes changes of records that must still be what they were. */
export function* changeAll<Kept extends { readonly version: number }>(
  table: Table<Kept>,
  changes: readonly Change<Kept>[] = [],
): Parts {
  for (const { before, after } of changes) {
    if (before === null && after !== null) yield insert(table, after);
    if (before !== null) yield replace(table, before, after);
  }
}

function* insert<Kept>(table: Table<Kept>, record: Kept): Steps<CommitOutcome> {
  const { name, columns, row } = table;
  const places = columns.map(() => "?").join(", ");
  const text = `INSERT INTO ${name} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  return (yield* run(text, ...row(record))) === 0 ? "duplicate" : "committed";
}

/**
 * Replaces a record that still has its version. A value that is taken violates a unique index, which the adapters
 * answer as `duplicate`.
 */
export function* replace<Kept extends { readonly version: number }>(
  { name, columns, row, lastChange }: Table<Kept>,
  before: Kept,
  after: Kept | null,
): Steps<CommitOutcome> {
  const [id = null] = row(before);
  const here = `WHERE ${columns[0]} = ? AND version = ?${lastChange ? ` AND ${lastChange.column} = ?` : ""}`;
  const known = [id, before.version, ...(lastChange ? [lastChange.of(before)] : [])];
  const set = columns.map((column) => `${column} = ?`).join(", ");
  const changed =
    after === null
      ? yield* run(`DELETE FROM ${name} ${here}`, ...known)
      : yield* run(`UPDATE ${name} SET ${set} ${here}`, ...row(after), ...known);
  return changed === 0 ? "stale" : "committed";
}
