import type { PaymentFact } from "../../payments/payment-fact.ts";
import type { Kept } from "./kept.ts";

/** Judges that no order was ever charged twice, by the processor's own ledger. */
export function judgeCharges(kept: Kept): string[] {
  return [...kept.ledgerPages()].flatMap(([orderId, page]) => {
    const most = mostHeldAtOnce(page);
    return most > 1 ? [`${orderId} was charged ${most} times at once`] : [];
  });
}

/**
 * Judges that what we say of each payment is what the processor says of it. Holds once everything is settled that
 * kills left open.
 */
export function judgePayments(kept: Kept): string[] {
  const facts = [...kept.ledgerPages().values()].flat();
  const captured = new Set(facts.flatMap((fact) => (isCaptured(fact) ? [fact.attemptId] : [])));
  const collected = kept.payments().filter(({ origin }) => origin === "collected");
  const known = new Set(collected.map(({ paymentId }) => paymentId));
  return [
    ...collected.flatMap(({ paymentId, state }) => {
      const isRight = state === (captured.has(paymentId) ? "succeeded" : "declined");
      return isRight ? [] : [`${paymentId} is ${state}, and captured: ${captured.has(paymentId)}`];
    }),
    ...[...captured]
      .filter((attemptId) => !known.has(attemptId))
      .map((id) => `${id} was charged unknown to us`),
  ];
}

function isCaptured(fact: PaymentFact): fact is PaymentFact & { readonly kind: "charge" } {
  return fact.kind === "charge" && fact.verdict.state === "captured";
}

/** Counts how many charges of an order were held at the same time, at the worst moment. */
function mostHeldAtOnce(page: readonly PaymentFact[]): number {
  const held = new Map<string, number>();
  let most = 0;
  for (const fact of page) {
    if (fact.kind === "charge" && fact.verdict.state === "captured") {
      held.set(fact.verdict.chargeId, fact.amount.amount);
    }
    if (fact.kind === "refund" && fact.verdict.state === "refunded") {
      const left = (held.get(fact.chargeId) ?? 0) - fact.amount.amount;
      if (left > 0) held.set(fact.chargeId, left);
      else held.delete(fact.chargeId);
    }
    most = Math.max(most, held.size);
  }
  return most;
}
