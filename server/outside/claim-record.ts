import { idempotency } from "../../src/contract/index.ts";
import type { IdempotencyRecord, StoredAnswer } from "../store/idempotency-record.ts";
import type { Store } from "../store/store.ts";
import type { Begun } from "./begun.ts";

type Kept = Promise<IdempotencyRecord | undefined>;

/** Puts the answer in the place of a request's claim; undefined where it has no claim (any more). */
export async function answeredClaim(
  begun: Begun,
  answer: StoredAnswer | null,
  atMs: number,
  store: Store,
): Kept {
  const claim = await findClaim(begun, store);
  return claim && { ...claim, answer, expiresAtMs: atMs + idempotency.ttlSeconds * 1000 };
}

/** Gives the key of a request away that came to nothing, since only successes are remembered. */
export async function freedClaim(begun: Begun, atMs: number, store: Store): Kept {
  const claim = await findClaim(begun, store);
  return claim && { ...claim, expiresAtMs: atMs };
}

/** Lets a claim last as long as nobody need look at its request again. */
export async function extendedClaim(begun: Begun, expiresAtMs: number, store: Store): Kept {
  const claim = await findClaim(begun, store);
  return claim && { ...claim, expiresAtMs };
}

/**
 * Finds a request's claim, or makes it again: an expired one may be forgotten before its errand is settled. Undefined
 * where the request has no key, or another one has come to it since.
 */
async function findClaim(begun: Begun, store: Store): Kept {
  const { by, operationId, idempotencyKey: key, fingerprint, claimId } = begun;
  if (by.userId === null || key === null || fingerprint === null) return undefined;
  const name = { principal: by.userId, operationId, key };
  const kept = await store.findIdempotent(name);
  if (kept === undefined) return { ...name, fingerprint, claimId, answer: null, expiresAtMs: 0 };
  return kept.claimId === claimId && kept.answer === null ? kept : undefined;
}
