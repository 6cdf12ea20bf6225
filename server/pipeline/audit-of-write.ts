import type { Caller } from "../caller.ts";
import type { Context, Decision, HandlerAnswer } from "../context.ts";
import { auditLine } from "../domain/audit-line.ts";
import { actorOf } from "../domain/step-origin.ts";
import type { AuditRecord } from "../store/audit-record.ts";
import { auditAction } from "./audit-action.ts";
import { auditTarget } from "./audit-target.ts";

/** Makes the audit log's line of a write whose handler made none, so that no handler can forget it. */
export function auditOfWrite(
  context: Pick<Context, "operationId" | "nowMs" | "ip" | "requestId">,
  caller: Caller,
  path: Readonly<Record<string, string>>,
  { decision, answer }: { readonly decision: Decision; readonly answer: HandlerAnswer },
): readonly AuditRecord[] {
  if (decision.audit !== undefined) return decision.audit;
  const line = auditLine(context, {
    clientId: path.clientId ?? caller.clientId,
    actor: actorOf(caller),
    action: auditAction(context.operationId),
    target: auditTarget(path, answer.headers?.Location),
    outcome: "success",
  });
  return [line];
}
