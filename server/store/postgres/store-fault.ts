import { StoreUnavailableError } from "../errors/store-unavailable-error.ts";

/**
 * Classes of errors in which no statement is at fault: connection, state of the transaction, who may come in, which
 * database, rollback for others' sake, resources, not in the right state, operator, system.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const systemFaults: ReadonlySet<string> = new Set(["08", "25", "28", "3D", "40", "53", "55", "57", "58"]);

/** Makes of what a query failed with what the store fails with. An error in the statement itself stays as it is. */
export function storeFault(cause: unknown): unknown {
  const code = sqlStateOf(cause);
  const isOfTheStatement = code !== undefined && !systemFaults.has(code.slice(0, 2));
  return isOfTheStatement ? cause : new StoreUnavailableError({ cause });
}

/** Tells whether a unique index has the value already. */
export function isTaken(error: unknown): boolean {
  return sqlStateOf(error) === "23505";
}

/** Tells whether what a record hangs on is gone. */
export function isDangling(error: unknown): boolean {
  return sqlStateOf(error) === "23503";
}

/** Tells whether others were in the way: a serialization failure or a deadlock, of which nothing was kept. */
export function isInTheWay(error: unknown): boolean {
  const code = error instanceof StoreUnavailableError ? sqlStateOf(error.cause) : undefined;
  return code === "40001" || code === "40P01";
}

/** Reads PostgreSQL's code of an error; the codes of Node's are not five characters of digits and capitals. */
function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error && "severity" in error)) return undefined;
  return String(error.code);
}
