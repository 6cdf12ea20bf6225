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

async function findClaim({ by, operationId, idempotencyKey: key, claimId }: Begun, store: Store): Kept {
  if (by.userId === null || key === null) return undefined;
  const kept = await store.findIdempotent({ principal: by.userId, operationId, key });
  return kept?.claimId === claimId && kept.answer === null ? kept : undefined;
}
