import type { OperationId } from "../../src/contract/index.ts";
import type { ActorRecord } from "../store/history-record.ts";

/** A request that began what an outside service is to do: what the order's history will tell of it. */
export interface Begun {
  readonly operationId: OperationId;
  /** The claim on the request's idempotency key; see `IdempotencyRecord`. */
  readonly claimId: string;
  readonly by: ActorRecord;
  readonly ip: string | null;
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  /** What tells it from another request with the same key; null without a key. */
  readonly fingerprint: string | null;
}
