import { hash } from "node:crypto";
import { type AuditHead, chainLine } from "../audit-chain.ts";
import type { AuditRecord } from "../audit-record.ts";
import { all, run, type Steps } from "./steps.ts";

/** Chains the audit logs of an earlier schema, which had a sequence alone. From now on an edit shows. */
export function* chainAuditLogs(): Steps<void> {
  const heads = new Map<string, AuditHead>();
  const lines = yield* all("SELECT client_id, sequence, record FROM audit ORDER BY client_id, sequence");
  for (const [client, sequence, record] of lines) {
    const line: AuditRecord = JSON.parse(String(record));
    const clientId = String(client);
    const kept = chainLine(line, heads.get(clientId), (text) => hash("sha256", text));
    const update = "UPDATE audit SET record = ? WHERE client_id = ? AND sequence = ?";
    yield* run(update, JSON.stringify(kept), clientId, Number(sequence));
    heads.set(clientId, kept);
  }
}
