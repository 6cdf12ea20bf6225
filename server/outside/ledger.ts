/** One thing that an outside service did, on the page of the order that it concerns. */
export interface LedgerEntry<Fact> {
  /** What was asked of the service, by the id that the caller gave it. */
  readonly entryId: string;
  readonly orderId: string;
  /** The entry's place on the order's page, from 1 without a gap. */
  readonly sequence: number;
  /** Plain JSON. */
  readonly fact: Fact;
}

/**
 * The book in which a simulated outside service writes what it did. Entries are added, never changed or removed,
 * and everything that the service knows is read from them, so that a service which is started anew, or twice, is
 * still the same service.
 *
 * Whatever keeps it must hold to this, through crashes and with any number of processes at once:
 * - of the entries with one `entryId` at most one is added, and so of those with one `orderId` and `sequence`:
 *   two unique indexes, or one process that checks and writes without waiting in between;
 * - an entry is durable before `add` answers, and every read that starts afterwards sees it;
 * - it is added by a commit of its own, apart from the decision that called the service: money that was drawn
 *   stays drawn where the server fails to keep what it knows of it;
 * - it goes only together with the orders that it tells of, as when a sandbox is reset.
 */
export interface Ledger<Fact> {
  /** Finds an entry by its id, on whichever page. */
  readonly get: (entryId: string) => Promise<LedgerEntry<Fact> | undefined>;
  /** Lists an order's page, oldest first. */
  readonly list: (orderId: string) => Promise<readonly LedgerEntry<Fact>[]>;
  /** Adds an entry; `taken` where its id or its place is, and then nothing was added. */
  readonly add: (entry: LedgerEntry<Fact>) => Promise<"added" | "taken">;
}
