import type { Ledger, LedgerEntry } from "./ledger.ts";

/** Keeps a ledger in this process: for tests, and for a sandbox that forgets its orders with its process too. */
export function memoryLedger<Fact>(): Ledger<Fact> {
  const entries = new Map<string, LedgerEntry<Fact>>();
  const pages = new Map<string, readonly LedgerEntry<Fact>[]>();
  return {
    get: async (entryId) => entries.get(entryId),
    list: async (orderId) => pages.get(orderId) ?? [],
    add: async (entry) => {
      const page = pages.get(entry.orderId) ?? [];
      if (entries.has(entry.entryId) || entry.sequence !== page.length + 1) return "taken";
      entries.set(entry.entryId, entry);
      pages.set(entry.orderId, [...page, entry]);
      return "added";
    },
  };
}
