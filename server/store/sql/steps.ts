/** What a place in a statement can be given. */
export type SqlValue = string | number | null;

/** One row of a result as a list, in the order of the query: the cheapest form to make. */
export type Row = readonly unknown[];

/** A statement with a `?` for each value, in the SQL that SQLite and PostgreSQL have in common. */
interface Statement {
  readonly kind: "read" | "change";
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/**
 * What must not run side by side with others of the same name until the transaction ends. Where there is one
 * writer, nothing does.
 */
interface Lock {
  readonly kind: "lock";
  readonly name: string;
}

/** One thing to be done on a database before the next is known. */
export type Step = Statement | Lock;

/** What came of a step. A statement that changes something may answer rows too. */
export interface StepAnswer {
  readonly rows: readonly Row[];
  readonly changes: number;
}

/**
 * Work on a database, said step by step without doing any of it. So SQLite can do it at once, with no `await` in
 * its one transaction, and PostgreSQL over the network, from the same text.
 */
export type Steps<Result> = Generator<Step, Result, StepAnswer>;

/** Reads all rows that a statement finds. */
export function* all(text: string, ...values: readonly SqlValue[]): Steps<readonly Row[]> {
  return (yield { kind: "read", text, values }).rows;
}

/** Reads the first row that a statement finds. */
export function* first(text: string, ...values: readonly SqlValue[]): Steps<Row | undefined> {
  return (yield { kind: "read", text, values }).rows[0];
}

/** Runs a statement that changes something, and answers how many rows it changed. */
export function* run(text: string, ...values: readonly SqlValue[]): Steps<number> {
  return (yield { kind: "change", text, values }).changes;
}

/** Waits for others that hold the lock of this name, and holds it until the transaction ends. */
export function* lock(name: string): Steps<void> {
  yield { kind: "lock", name };
}

/** Reads the records that a statement finds. What is kept as a record was a record when it was written. */
export function* records<Kept>(text: string, ...values: readonly SqlValue[]): Steps<Kept[]> {
  const { rows } = yield { kind: "read", text, values };
  return rows.map(([record]): Kept => JSON.parse(String(record)));
}

/** Reads the record that a statement finds. */
export function* record<Kept>(text: string, ...values: readonly SqlValue[]): Steps<Kept | undefined> {
  const [row] = (yield { kind: "read", text, values }).rows;
  return row && JSON.parse(String(row[0]));
}
