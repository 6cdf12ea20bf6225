import { hash } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { type AuditHead, chainLine } from "../audit-chain.ts";
import type { AuditRecord } from "../audit-record.ts";

/** Chains the audit logs of an earlier schema, which had a sequence alone. From now on an edit shows. */
export function chainAuditLogs(database: DatabaseSync): void {
  const update = database.prepare("UPDATE audit SET record = ? WHERE client_id = ? AND sequence = ?");
  const heads = new Map<string, AuditHead>();
  const lines = database.prepare(
    "SELECT client_id, sequence, record FROM audit ORDER BY client_id, sequence",
  );
  for (const { client_id, sequence, record } of lines.all()) {
    const line: AuditRecord = JSON.parse(String(record));
    const clientId = String(client_id);
    const kept = chainLine(line, heads.get(clientId), (text) => hash("sha256", text));
    update.run(JSON.stringify(kept), clientId, Number(sequence));
    heads.set(clientId, kept);
  }
}
