import { type Call, targetOf } from "./call.ts";

/**
 * The record of one critical write: what is needed to find it in the history and the audit log, even after a
 * crash. It holds neither token nor body.
 */
export interface CriticalWrite {
  /** Tells this write from others. */
  readonly id: string;
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
  /** True where it had a body, which is not kept here. */
  readonly hasBody: boolean;
  /**
   * `pending` from the first sending on; then what became of it, `refused` being any error answer, and
   * `unsent` that it was given up before.
   */
  readonly outcome:
    | "pending"
    | "unsent"
    | "sent"
    | "replayed"
    | "applied"
    | "refused"
    | "conflict"
    | "unknown";
}

/** Makes the record of a call as it stands. */
export function recordOf(call: Call, outcome: CriticalWrite["outcome"]): CriticalWrite {
  const { firstSentAtMs, init, meta, resume } = call;
  const { operationId, idempotencyKey, attempts, requestIds } = meta;
  const target = targetOf(call);
  return {
    id: idempotencyKey ?? `${target} ${firstSentAtMs}`,
    operationId,
    target,
    idempotencyKey,
    ifMatch: init.headers.get("if-match") ?? undefined,
    firstSentAtMs,
    attempts: attempts + (outcome === "pending" ? 1 : 0),
    requestIds: [...requestIds],
    hasBody: resume?.isBodyLost === true || init.body != null,
    outcome,
  };
}
