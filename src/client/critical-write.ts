import type { Call } from "./call.ts";

/**
 * The record of one critical write: what is needed to find it in the history and the audit log, even after a
 * crash. It holds neither token nor body.
 */
export interface CriticalWrite {
  readonly operationId: string | undefined;
  /** Method and path; the path names the resource. */
  readonly target: string;
  readonly idempotencyKey: string | undefined;
  /** `If-Match` as it was sent. */
  readonly ifMatch: string | undefined;
  /** Milliseconds since the epoch, by the local clock. */
  readonly firstSentAtMs: number;
  readonly attempts: number;
  readonly requestIds: readonly string[];
  /** `pending` from the first sending on; then what became of it, `refused` being any error answer. */
  readonly outcome: "pending" | "sent" | "replayed" | "applied" | "refused" | "conflict" | "unknown";
}

/** Makes the record of a call as it stands. */
export function recordOf(call: Call, outcome: CriticalWrite["outcome"]): CriticalWrite {
  return {
    operationId: call.plan.operationId,
    target: call.target,
    idempotencyKey: call.plan.idempotencyKey,
    ifMatch: call.headers.get("if-match") ?? undefined,
    firstSentAtMs: call.firstSentAtMs,
    attempts: call.attempts,
    requestIds: [...call.requestIds],
    outcome,
  };
}
