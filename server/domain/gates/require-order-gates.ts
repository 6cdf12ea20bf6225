import type { OrderContext } from "../../context.ts";
import { StaleDecisionError } from "../../errors/stale-decision-error.ts";
import { transitionOf } from "../transition-of.ts";
import type { Named } from "./gate.ts";
import { requireGates } from "./require-gates.ts";

/**
 * Holds the conditions of a request's own transition, for operations that have one branch a status.
 *
 * @throws Refusal as `requireGates`, and StaleDecisionError where the very same request, sent twice at once, would be
 *   refused for what its twin has just begun.
 */
export async function requireOrderGates(context: OrderContext, named: Named = {}): Promise<void> {
  const { operationId, order, caller, nowMs, services } = context;
  const transition = transitionOf(operationId, order.status);
  try {
    await requireGates(transition, { order, named, nowMs, store: services.store }, caller);
  } catch (refusal) {
    if (await hasTwin(context)) throw new StaleDecisionError();
    throw refusal;
  }
}

/** Whoever decides anew finds the twin's claim or its answer. */
async function hasTwin({ operationId, idempotencyKey: key, caller, nowMs, services }: OrderContext) {
  if (key === null) return false;
  const kept = await services.store.findIdempotent({ principal: caller.userId, operationId, key });
  return kept !== undefined && kept.expiresAtMs > nowMs;
}
