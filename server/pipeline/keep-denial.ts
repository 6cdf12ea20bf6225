import type { Caller } from "../caller.ts";
import { isoTime } from "../clock.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { AuditRecord } from "../store/audit-record.ts";
import { auditAction } from "./audit-action.ts";
import { auditTarget } from "./audit-target.ts";
import type { Run } from "./run.ts";

/** Tells whether somebody was refused for who they are, be it in the words of not being there. */
export function isDenial(error: unknown, { isHidden }: Pick<Run, "isHidden">): error is Refusal {
  if (!(error instanceof Refusal)) return false;
  if (isHidden && error.code === "not_found") return true;
  return error.code === "client_forbidden" || error.code === "action_forbidden";
}

/**
 * Writes down that somebody tried what is not theirs to do. A refused client stands in the log of the caller's own
 * and without its id: the other's log must not tell whether it exists, and nobody fills it from outside.
 */
export async function keepDenial(
  { code }: Refusal,
  caller: Caller,
  { operationId, incoming, surroundings: { services } }: Run,
): Promise<void> {
  const isForeign = code === "client_forbidden";
  const { pathParameters, ip, requestId } = incoming;
  const atMs = services.clock();
  const line: AuditRecord = {
    clientId: isForeign ? caller.clientId : (pathParameters.clientId ?? caller.clientId),
    at: isoTime(atMs),
    actor: actorOf(caller),
    action: auditAction(operationId),
    target: isForeign ? { kind: "client", id: null } : auditTarget(pathParameters),
    outcome: "denied",
    ip,
    requestId,
  };
  await services.store.commit({ atMs, audit: [line] });
}
