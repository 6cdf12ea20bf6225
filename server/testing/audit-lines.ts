import type { KeptAuditRecord } from "../store/audit-record.ts";
import type { Store } from "../store/store.ts";

/** Answers what the audit log of a client, or what concerns none, says of something that is done. */
export async function auditLinesOf(
  store: Store,
  clientId: string | null,
  work: () => Promise<unknown>,
): Promise<readonly KeptAuditRecord[]> {
  const log = () => store.listAudit({ clientId, before: null, after: 0, limit: 1000 });
  const before = (await log()).length;
  await work();
  return (await log()).slice(before);
}
