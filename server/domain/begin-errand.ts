import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { Refusal } from "../errors/refusal.ts";
import { StaleDecisionError } from "../errors/stale-decision-error.ts";
import type { Begun } from "../outside/begun.ts";
import type { Errand, Ran } from "../outside/errand.ts";
import type { ErrandRecord } from "../outside/errand-record.ts";
import { runErrand } from "../outside/run-errand.ts";
import { settleDueOf } from "./settle-due.ts";
import { actorOf } from "./step-origin.ts";

/** Who begins an errand, and how long it is theirs alone. */
export interface Beginning {
  readonly begun: Begun;
  readonly leaseEndsAtMs: number;
}

/**
 * Settles what was left open of the request's order, since a decision must know it.
 *
 * @throws StaleDecisionError where anything was: record or order are others now, or will be soon.
 */
export async function requireSettled({ order, services, nowMs }: OrderContext): Promise<void> {
  if (await settleDueOf(order, services, nowMs)) throw new StaleDecisionError();
}

/** Remembers a request for when the outside service has answered, be it long after the request. */
export function beginningOf(context: OrderContext): Beginning {
  const { operationId, caller, ip, requestId, idempotencyKey, fingerprint, services } = context;
  const claimId = newId("ic", services.random);
  const request = { operationId, ip, requestId, idempotencyKey, fingerprint };
  return {
    begun: { ...request, claimId, by: actorOf(caller) },
    leaseEndsAtMs: services.clock() + services.policy.outsideLeaseMs,
  };
}

/**
 * Keeps an errand's record as pending, asks the outside service for the first time, and keeps what came of it. The
 * order must be what the decision took it for when the errand begins, though it is not changed by that.
 *
 * @throws StaleDecisionError where the record could not be kept; the service was not asked then.
 */
export async function beginErrand<Kept extends ErrandRecord, Outcome>(
  { order, claim, reach, services }: OrderContext,
  options: {
    readonly errand: Errand<Kept, Outcome>;
    readonly before: Kept | null;
    readonly after: Kept;
    /** Default: as everybody asks afterwards. */
    readonly ask?: () => Promise<Outcome>;
  },
): Promise<Ran<Kept>> {
  const { errand, before, after, ask = () => errand.ask(after, services) } = options;
  const { begun, leaseEndsAtMs } = after;
  const decision = { orders: [{ before: order, after: order }], ...errand.papers({ before, after }) };
  await claim(decision, { claimId: begun?.claimId ?? "", endsAtMs: leaseEndsAtMs ?? 0 });
  await reach("after-claim");
  const askOnce = async (): Promise<Outcome> => {
    const outcome = await ask();
    await reach("after-call");
    return outcome;
  };
  return await runErrand({ errand, record: after, ask: askOnce }, services);
}

/** Makes the refusal of a request whose outcome is still open. */
export function stillOpen({ services: { policy } }: OrderContext, what: string): Refusal {
  const seconds = Math.ceil(policy.outsideRetryMs / 1000);
  return new Refusal("unavailable", {
    detail: `${what}; reload the order and its history in ${seconds} seconds.`,
    retryAfterMs: policy.outsideRetryMs,
  });
}
