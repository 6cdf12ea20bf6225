import { hash } from "node:crypto";
import { type AuditHead, chainLine } from "../audit-chain.ts";
import type { AuditRecord, KeptAuditRecord } from "../audit-record.ts";
import type { CommitOutcome } from "../write.ts";
import { lock, record, run, type Steps } from "./steps.ts";

/** Counts on within the transaction, one writer a log, so that a log has no gap and its chain no fork. */
export function* appendAudit(line: AuditRecord): Steps<CommitOutcome> {
  const clientId = line.clientId ?? "";
  yield* lock(`audit ${clientId}`);
  const text = "SELECT record FROM audit WHERE client_id = ? ORDER BY sequence DESC LIMIT 1";
  const kept = chain(line, yield* record<KeptAuditRecord>(text, clientId));
  const values = [clientId, kept.sequence, JSON.stringify(kept)];
  yield* run("INSERT INTO audit (client_id, sequence, record) VALUES (?, ?, ?)", ...values);
  return "committed";
}

function chain(line: AuditRecord, head: AuditHead | undefined): KeptAuditRecord {
  return chainLine(line, head, (text) => hash("sha256", text));
}
