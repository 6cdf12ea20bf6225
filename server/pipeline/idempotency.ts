import { idempotency, type OperationId, operations } from "../../src/contract/index.ts";
import { type Awaitable, andThen } from "../awaitable.ts";
import type { Caller } from "../caller.ts";
import type { Cryptography } from "../crypto/cryptography.ts";
import { Refusal } from "../errors/refusal.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { IdempotencyName, IdempotencyRecord, StoredAnswer } from "../store/idempotency-record.ts";
import type { Store } from "../store/store.ts";

/** A request that may be sent again: its name, and what makes another one of it. */
export interface NamedRequest {
  readonly name: IdempotencyName;
  /** Hash of path, query and body. If-Match is left out: after a first success it is stale in every repetition. */
  readonly fingerprint: string;
}

/** Names a request; undefined where it has no key, or its operation takes none. */
export function nameRequest(
  operationId: OperationId,
  { request, pathname, query }: IncomingRequest,
  bodyText: string,
  caller: Caller | undefined,
  cryptography: Cryptography,
): Awaitable<NamedRequest | undefined> {
  if (caller === undefined || !operations[operationId].idempotencyKey) return undefined;
  const key = request.headers.get(idempotency.header);
  if (key === null) return undefined;
  const name = { principal: caller.userId, operationId, key };
  return andThen(cryptography.sha256(`${pathname}\n${query}\n${bodyText}`), (fingerprint) => {
    return { name, fingerprint };
  });
}

/**
 * Finds the answer that a request has had already; undefined where it is new.
 *
 * @throws Refusal `idempotency_key_reused` for another request under the same key, `request_in_flight` while the
 *   first is being worked on.
 */
export async function findStoredAnswer(
  { name, fingerprint }: NamedRequest,
  store: Store,
  nowMs: number,
): Promise<StoredAnswer | undefined> {
  const record = await store.findIdempotent(name);
  if (record === undefined || record.expiresAtMs <= nowMs) return undefined;
  if (record.fingerprint !== fingerprint) {
    throw new Refusal("idempotency_key_reused", {
      detail: "This Idempotency-Key was used with another path, query or body.",
      errors: [{ pointer: `/headers/${idempotency.header}`, message: "names another request" }],
    });
  }
  if (record.answer !== null) return record.answer;
  throw new Refusal("request_in_flight", {
    detail: "A request with this Idempotency-Key is in progress.",
    retryAfterMs: record.expiresAtMs - nowMs,
  });
}

/** Makes the record of a request that is being worked on, until its end or that of its lease. */
export function claimOf(
  { name: { principal, operationId, key }, fingerprint }: NamedRequest,
  claimId: string,
  expiresAtMs: number,
): IdempotencyRecord {
  return { principal, operationId, key, fingerprint, claimId, answer: null, expiresAtMs };
}

/** Makes the record of a success, to be kept with what it changed. Only successes are remembered. */
export function recordOf(
  { name, fingerprint }: NamedRequest,
  answer: StoredAnswer,
  claimId: string,
  nowMs: number,
): IdempotencyRecord {
  const { principal, operationId, key } = name;
  const expiresAtMs = nowMs + idempotency.ttlSeconds * 1000;
  return { principal, operationId, key, fingerprint, claimId, answer, expiresAtMs };
}
