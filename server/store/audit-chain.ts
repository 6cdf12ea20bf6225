import { canonicalJson } from "../crypto/canonical-json.ts";
import type { AuditEntry, AuditRecord, KeptAuditRecord } from "./audit-record.ts";

/** Where a log ends. */
export type AuditHead = Pick<AuditEntry, "sequence" | "hash">;

/**
 * Puts a line at the end of its client's log.
 *
 * @param head the log's last line; undefined where it is empty.
 * @param sha256Hex as `sha256Hex`, or faster.
 */
export function chainLine(
  { clientId, ...line }: AuditRecord,
  head: AuditHead | undefined,
  sha256Hex: (text: string) => string,
): KeptAuditRecord {
  const entry = { ...line, sequence: (head?.sequence ?? 0) + 1, previousHash: head?.hash ?? null };
  return { clientId, ...entry, hash: sha256Hex(canonicalJson(entry)) };
}

/** Hashes an entry as the contract says: over everything but the hash itself. */
export function hashOf({ hash, ...entry }: AuditEntry, sha256Hex: (text: string) => string): string {
  return sha256Hex(canonicalJson(entry));
}
