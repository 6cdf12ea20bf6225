import { isoTime } from "../clock.ts";
import type { Context } from "../context.ts";
import type { AuditRecord } from "../store/audit-record.ts";

/** Makes a line of the audit log about a request. */
export function auditLine(
  { nowMs, ip, requestId }: Pick<Context, "nowMs" | "ip" | "requestId">,
  line: Pick<AuditRecord, "clientId" | "actor" | "action" | "target" | "outcome">,
): AuditRecord {
  return { ...line, at: isoTime(nowMs), ip, requestId };
}
