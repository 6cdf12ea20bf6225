import { sha256Hex } from "../crypto/sha256-hex.ts";
import { type AuditHead, hashOf } from "../store/audit-chain.ts";
import type { AuditEntry } from "../store/audit-record.ts";

/** What a look at a log has shown. */
export type AuditVerdict =
  | {
      readonly isIntact: true;
      /** The last entry; note it, and the next look begins after it. Null for an empty log. */
      readonly head: AuditHead | null;
    }
  | {
      readonly isIntact: false;
      /** Where the first fault shows. */
      readonly sequence: number;
      /**
       * `edited`: the entry is not the one that was hashed. `out-of-place`: an entry is missing before it, or it
       * stood elsewhere. `cut-off`: the log ends before an entry that was there once.
       */
      readonly fault: "edited" | "out-of-place" | "cut-off";
    };

/**
 * Verifies a client's whole audit log, or its rest after an entry that was verified before. Whoever can write the
 * store can make a whole new chain; that shows only against a head that was noted elsewhere.
 *
 * @param entries in the order of events, without a filter, as `listAuditLog` with `sort=sequence` gives them.
 * @param options.after the last entry of an earlier look; default: the entries are the log from its beginning.
 * @param options.noted an entry that the log held once.
 */
export function verifyAuditChain(
  entries: readonly AuditEntry[],
  { after = null, noted }: { readonly after?: AuditHead | null; readonly noted?: AuditHead } = {},
): AuditVerdict {
  let head = after;
  for (const entry of entries) {
    const { sequence, previousHash, hash } = entry;
    if (sequence !== (head?.sequence ?? 0) + 1 || previousHash !== (head?.hash ?? null)) {
      return { isIntact: false, sequence, fault: "out-of-place" };
    }
    const isOther = noted?.sequence === sequence && noted.hash !== hash;
    if (isOther || hash !== hashOf(entry, sha256Hex)) return { isIntact: false, sequence, fault: "edited" };
    head = { sequence, hash };
  }
  if (noted !== undefined && noted.sequence > (head?.sequence ?? 0)) {
    return { isIntact: false, sequence: noted.sequence, fault: "cut-off" };
  }
  return { isIntact: true, head };
}
