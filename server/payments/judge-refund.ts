import { magicInstruments } from "./magic-instruments.ts";
import { capturedCharge, isSettled, type PaymentFact, type RefundFact, refundsOf } from "./payment-fact.ts";
import type { RefundOutcome, RefundRequest } from "./payment-processor.ts";

/** Decides what becomes of a refund, on all that happened to its order before: no charge gives back more than it drew. */
export function judgeRefund(
  facts: readonly PaymentFact[],
  request: RefundRequest,
  nowMs: number,
): RefundFact {
  const { refundId, chargeId, amount } = request;
  return { kind: "refund", refundId, chargeId, amount, verdict: verdictOn(facts, request, nowMs) };
}

function verdictOn(
  facts: readonly PaymentFact[],
  { chargeId, amount }: RefundRequest,
  nowMs: number,
): RefundOutcome {
  const charge = capturedCharge(facts, chargeId);
  if (charge === undefined || !isSettled(charge, nowMs)) {
    return { state: "refused", because: "no-such-charge" };
  }
  const refunded = refundsOf(facts, chargeId).reduce((sum, refund) => sum + refund.amount.amount, 0);
  if (amount.amount > charge.amount.amount - refunded) return { state: "refused", because: "more-than-held" };
  const declines = magicInstruments.get(charge.magic ?? "")?.declinesRefunds;
  return declines === undefined ? { state: "refunded" } : { state: "declined", reason: declines };
}
