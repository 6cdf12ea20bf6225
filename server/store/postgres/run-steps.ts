import type { QueryArrayConfig, QueryArrayResult } from "pg";
import type { SqlValue, Step, StepAnswer, Steps } from "../sql/steps.ts";
import { storeFault } from "./store-fault.ts";

/** Whatever runs a statement: a connection in a transaction, or the pool for a single read. */
export interface Queryable {
  query(config: QueryArrayConfig): Promise<QueryArrayResult>;
}

/** Statements by their text, as PostgreSQL has them prepared. */
const prepared = new Map<string, { readonly name: string; readonly text: string }>();

const lockText = "SELECT pg_advisory_xact_lock(hashtextextended(current_schema() || ' ' || ?, 0))";

/** Does all steps, each when the one before is done, and answers what they come to. */
export async function runSteps<Result>(database: Queryable, steps: Steps<Result>): Promise<Result> {
  let next = steps.next();
  while (!next.done) next = steps.next(await runStep(database, next.value));
  return next.value;
}

async function runStep(database: Queryable, step: Step): Promise<StepAnswer> {
  const [text, given] = step.kind === "lock" ? [lockText, [step.name]] : [step.text, step.values];
  try {
    const values = given.map(storable);
    const { rows, rowCount } = await database.query({ ...prepare(text), values, rowMode: "array" });
    return { rows, changes: rowCount ?? 0 };
  } catch (error) {
    throw storeFault(error);
  }
}

/** Prepared once a connection, under one name everywhere. */
function prepare(text: string): { readonly name: string; readonly text: string } {
  const known = prepared.get(text);
  if (known !== undefined) return known;
  let places = 0;
  const statement = {
    name: `countersign_${prepared.size}`,
    text: text.replaceAll("?", () => `$${++places}`),
  };
  prepared.set(text, statement);
  return statement;
}

/** A text of PostgreSQL cannot hold NUL; nothing that is kept has one, so the replacement finds nothing either. */
function storable(value: SqlValue): SqlValue {
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
}
