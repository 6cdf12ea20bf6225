import type { OperationId } from "../../../src/contract/index.ts";

/** The ids in a path. */
export type PathIds = Readonly<Record<string, string>>;

/** One write, as it is sent: as often as it is repeated, these are its bytes. */
export interface Attempt {
  /** Its request id and its Idempotency-Key, so that every trace of it can be told from all others. */
  readonly id: string;
  readonly operationId: OperationId;
  /** The identity that sends it. */
  readonly as: string;
  readonly path: PathIds;
  /** Undefined where the operation knows no If-Match. */
  readonly etag: string | undefined;
  readonly body: unknown;
}

/**
 * What its sender knows of a write. `unknown`: no whole answer came, or one that leaves it open (5xx), so that it has
 * happened or has not.
 */
export type Outcome =
  | { readonly kind: "acknowledged"; readonly status: number; readonly text: string }
  | { readonly kind: "refused"; readonly status: number }
  | { readonly kind: "unknown" };

/** A write that was sent. */
export interface Sent extends Attempt {
  readonly outcome: Outcome;
}

/** Tells an outcome from an answer. */
export function outcomeOf({ status, text }: { readonly status: number; readonly text: string }): Outcome {
  if (status < 400) return { kind: "acknowledged", status, text };
  return status < 500 ? { kind: "refused", status } : { kind: "unknown" };
}
