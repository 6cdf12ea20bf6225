import type { Ledger, LedgerEntry } from "./ledger.ts";

/**
 * Decides on something once for all times: where the ledger has an entry of that id, that entry answers; else the
 * decision is made on the order's page as it stands, and made anew if the page grew meanwhile. So every decision
 * knows all that came before it, however many processes decide at once.
 *
 * It ends, since whoever finds its place taken was overtaken by another decision that is kept.
 *
 * @param decide is pure: it may be asked more than once.
 */
export async function keepOnce<Fact>(
  ledger: Ledger<Fact>,
  { entryId, orderId }: Pick<LedgerEntry<Fact>, "entryId" | "orderId">,
  decide: (facts: readonly Fact[]) => Fact,
): Promise<LedgerEntry<Fact>> {
  for (;;) {
    const kept = await ledger.get(entryId);
    if (kept !== undefined) return kept;
    const page = await ledger.list(orderId);
    const entry = { entryId, orderId, sequence: page.length + 1, fact: decide(page.map(({ fact }) => fact)) };
    if ((await ledger.add(entry)) === "added") return entry;
  }
}
