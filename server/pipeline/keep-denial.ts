import type { OperationId } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import { isoTime } from "../clock.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Services } from "../services.ts";
import type { AuditRecord } from "../store/audit-record.ts";
import { auditAction } from "./audit-action.ts";
import { auditTarget } from "./audit-target.ts";

/**
 * Writes down that somebody tried what is not theirs to do. A refused client stands in the log of the caller's own
 * and without its id: the other's log must not tell whether it exists, and nobody fills it from outside.
 */
export async function keepDenial(
  error: unknown,
  operationId: OperationId,
  {
    incoming,
    caller,
    services,
  }: {
    readonly incoming: IncomingRequest;
    readonly caller: Caller;
    readonly services: Services;
  },
): Promise<void> {
  if (!(error instanceof Refusal)) return;
  if (error.code !== "client_forbidden" && error.code !== "action_forbidden") return;
  const isForeign = error.code === "client_forbidden";
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
