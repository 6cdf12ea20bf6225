import type { SQLInputValue } from "node:sqlite";
import type { Statements } from "./statements.ts";

/** Reads the records that a statement finds. What is kept as a record was a record when it was written. */
export function records<Kept>(sql: Statements, text: string, ...values: SQLInputValue[]): Kept[] {
  return sql.all(text, ...values).map(([record]): Kept => JSON.parse(String(record)));
}
