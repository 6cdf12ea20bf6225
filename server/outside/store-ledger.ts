import type { Store } from "../store/store.ts";
import type { Ledger, LedgerEntry } from "./ledger.ts";

/**
 * Keeps a ledger in the store, so that a simulated service outlives the process. Each entry is a commit of its own,
 * apart from the decision that called the service.
 *
 * @param name tells the ledger from the store's others.
 */
export function storeLedger<Fact>(store: Store, name: string): Ledger<Fact> {
  return {
    // What is read under a ledger's name was written under it.
    get: async (entryId) => (await store.findLedgerEntry(name, entryId)) as LedgerEntry<Fact> | undefined,
    list: async (orderId) => (await store.listLedgerPage(name, orderId)) as readonly LedgerEntry<Fact>[],
    add: async (entry) => {
      const outcome = await store.commit({ atMs: 0, ledger: [{ ...entry, ledger: name }] });
      return outcome === "committed" ? "added" : "taken";
    },
  };
}
