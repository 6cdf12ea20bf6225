import { magicInstruments } from "./magic-instruments.ts";
import { type ChargeFact, isCharge, isSettled, type PaymentFact, refundsOf } from "./payment-fact.ts";
import type { ChargeRequest } from "./payment-processor.ts";

/**
 * Decides what becomes of an attempt, on all that happened to its order before. An order is charged by one
 * attempt at a time: while one has its money, or may yet have it, every other is refused.
 *
 * @param chargeId what the charge is called if money is drawn.
 */
export function judgeCharge(
  facts: readonly PaymentFact[],
  { attemptId, amount, method, instrument }: ChargeRequest,
  { nowMs, chargeId }: { readonly nowMs: number; readonly chargeId: string },
): ChargeFact {
  const conduct = magicInstruments.get(instrument);
  const magic = conduct === undefined ? null : instrument;
  const arrived = { kind: "charge", attemptId, amount, method, magic } as const;
  const other = facts.filter(isCharge).find((fact) => isInTheWay(fact, facts, nowMs));
  if (other !== undefined) {
    return { ...arrived, verdict: { state: "refused", inFavorOf: other.attemptId }, settlesAtMs: nowMs };
  }
  const { declines, settlesAfterMs = 0 } = conduct ?? {};
  return {
    ...arrived,
    verdict: declines ? { state: "declined", reason: declines } : { state: "captured", chargeId },
    settlesAtMs: settlesAfterMs === null ? null : nowMs + settlesAfterMs,
  };
}

function isInTheWay(fact: ChargeFact, facts: readonly PaymentFact[], nowMs: number): boolean {
  if (!isSettled(fact, nowMs)) return true;
  return fact.verdict.state === "captured" && !isGivenBack(fact, fact.verdict.chargeId, facts);
}

function isGivenBack({ amount }: ChargeFact, chargeId: string, facts: readonly PaymentFact[]): boolean {
  const refunds = refundsOf(facts, chargeId);
  const refunded = refunds.reduce((sum, refund) => sum + refund.amount.amount, 0);
  // A charge of nothing is not given back by the refund that it never had.
  return refunds.length > 0 && refunded >= amount.amount;
}
