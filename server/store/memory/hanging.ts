import type { Change, CommitOutcome, Write } from "../write.ts";

/** Tells of what records hang on whether it is there, or comes with the same write. */
export interface Grounds {
  readonly client: (clientId: string | null) => boolean;
  readonly vendor: (vendorId: string | null) => boolean;
  readonly user: (userId: string) => boolean;
  readonly session: (sessionId: string) => boolean;
  readonly loan: (loanId: string) => boolean;
  readonly order: (orderId: string) => boolean;
}

/** What there is before a write, by id. */
type Tables = Readonly<
  Record<"clients" | "vendors" | "users" | "sessions" | "loans" | "orders", ReadonlyMap<string, unknown>>
>;

/** Finds out what a write's records can hang on: what a database's foreign keys would find. */
export function groundsOf(tables: Tables, write: Write): Grounds {
  const among = (records: Iterable<string> = []) => new Set(records);
  const clients = among(write.clients?.map(({ clientId }) => clientId));
  const vendors = among(write.vendors?.map(({ vendorId }) => vendorId));
  const loans = among(write.loans?.map(({ loanId }) => loanId));
  const users = outcomeOf(write.users, ({ userId }) => userId);
  const sessions = outcomeOf(write.sessions, ({ sessionId }) => sessionId);
  const orders = outcomeOf(write.orders, ({ orderId }) => orderId);
  return {
    client: (id) => id === null || tables.clients.has(id) || clients.has(id),
    vendor: (id) => id === null || tables.vendors.has(id) || vendors.has(id),
    user: (id) => users.get(id) ?? tables.users.has(id),
    session: (id) => sessions.get(id) ?? tables.sessions.has(id),
    loan: (id) => tables.loans.has(id) || loans.has(id),
    order: (id) => orders.get(id) ?? tables.orders.has(id),
  };
}

/** Says of records whether what each hangs on is there. */
export function hanging<Kept>(
  records: readonly (Kept | null)[] | undefined,
  isHeld: (record: Kept) => boolean,
): CommitOutcome {
  const dangling = records?.some((record) => record !== null && !isHeld(record));
  return dangling ? "stale" : "committed";
}

/** By id, whether the record is there after the changes. */
function outcomeOf<Kept extends { readonly version: number }>(
  changes: readonly Change<Kept>[] = [],
  idOf: (record: Kept) => string,
): ReadonlyMap<string, boolean> {
  return new Map(
    changes.flatMap(({ before, after }) => {
      const record = after ?? before;
      return record === null ? [] : [[idOf(record), after !== null] as const];
    }),
  );
}
