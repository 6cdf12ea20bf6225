import type { Awaitable } from "../awaitable.ts";
import type { Services } from "../services.ts";
import { StoreUnavailableError } from "../store/errors/store-unavailable-error.ts";

/** How long nothing is looked for once nothing was left, in milliseconds of the server's clock. */
const everyMs = 60_000;
/** How much of each kind is forgotten at once, so that no request waits long for it. */
const batchSize = 100;

/**
 * Creates what forgets idempotency records, access tokens and sessions that are over, on the way of other requests.
 * While there is more to forget than one batch, every request takes its share.
 *
 * @param services.policy.forgetAfterMs says how long the end of a token or session is remembered.
 */
export function createHousekeeper({
  store,
  policy,
}: Pick<Services, "store" | "policy">): (nowMs: number) => Awaitable<void> {
  let dueAtMs = Number.NEGATIVE_INFINITY;
  const forget = async (nowMs: number): Promise<void> => {
    try {
      const count = await store.forgetExpired(nowMs, nowMs - policy.forgetAfterMs, batchSize);
      if (count >= batchSize) dueAtMs = nowMs;
    } catch (error) {
      // Whoever only reads is to be served all the same.
      if (!(error instanceof StoreUnavailableError)) throw error;
    }
  };
  return (nowMs) => {
    if (nowMs < dueAtMs) return;
    dueAtMs = nowMs + everyMs;
    return forget(nowMs);
  };
}
