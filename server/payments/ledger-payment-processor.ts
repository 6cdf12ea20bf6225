import type { Clock } from "../clock.ts";
import { newId } from "../crypto/new-id.ts";
import { derivedRandom } from "../outside/derived-random.ts";
import { ReusedIdError } from "../outside/errors/reused-id-error.ts";
import { keepOnce } from "../outside/keep-once.ts";
import type { Ledger, LedgerEntry } from "../outside/ledger.ts";
import { judgeCharge } from "./judge-charge.ts";
import { judgeRefund } from "./judge-refund.ts";
import { type ChargeFact, chargeOutcome, type PaymentFact, type RefundFact } from "./payment-fact.ts";
import type { ChargeRequest, PaymentProcessor, RefundRequest } from "./payment-processor.ts";

/** What names the service in sentences. */
export const paymentService = "payment service";

/**
 * Processes payments that nobody makes, by a ledger alone: two of it over one ledger, or one that was started
 * anew, are one processor. The calls never fail; for that see `sandboxPaymentProcessor`.
 *
 * @param options.seed decides what charges are called.
 */
export function ledgerPaymentProcessor(options: {
  readonly ledger: Ledger<PaymentFact>;
  readonly clock: Clock;
  readonly seed: number;
}): PaymentProcessor {
  const { ledger, clock, seed } = options;
  return {
    charge: async (request) => {
      const { attemptId, orderId } = request;
      const nowMs = clock();
      const chargeId = newId("ch", derivedRandom(seed, attemptId));
      const entry = await keepOnce(ledger, { entryId: attemptId, orderId }, (facts) => {
        return judgeCharge(facts, request, { nowMs, chargeId });
      });
      return chargeOutcome(sameAttempt(entry, request), nowMs);
    },
    find: async (attemptId) => {
      const fact = (await ledger.get(attemptId))?.fact;
      return fact === undefined || fact.kind === "refund" ? undefined : chargeOutcome(fact, clock());
    },
    cancel: async ({ attemptId, orderId }) => {
      const entry = await keepOnce<PaymentFact>(ledger, { entryId: attemptId, orderId }, () => {
        return { kind: "cancellation", attemptId };
      });
      return chargeOutcome(sameAttempt(entry, { attemptId, orderId }), clock());
    },
    refund: async (request) => {
      const { refundId, orderId } = request;
      const entry = await keepOnce<PaymentFact>(ledger, { entryId: refundId, orderId }, (facts) => {
        return judgeRefund(facts, request, clock());
      });
      return sameRefund(entry, request).verdict;
    },
    findRefund: async (refundId) => {
      const fact = (await ledger.get(refundId))?.fact;
      return fact?.kind === "refund" ? fact.verdict : undefined;
    },
  };
}

type Attempt = Pick<ChargeRequest, "attemptId" | "orderId"> & Partial<ChargeRequest>;

function sameAttempt({ orderId, fact }: LedgerEntry<PaymentFact>, attempt: Attempt) {
  if (orderId === attempt.orderId && fact.kind === "cancellation") return fact;
  if (orderId === attempt.orderId && fact.kind === "charge" && isSameCharge(fact, attempt)) return fact;
  throw new ReusedIdError(paymentService, attempt.attemptId);
}

function isSameCharge(fact: ChargeFact, { amount, method }: Attempt): boolean {
  return (
    (amount?.amount ?? fact.amount.amount) === fact.amount.amount && (method ?? fact.method) === fact.method
  );
}

function sameRefund({ orderId, fact }: LedgerEntry<PaymentFact>, request: RefundRequest): RefundFact {
  const { refundId, chargeId, amount } = request;
  const isSame = fact.kind === "refund" && fact.chargeId === chargeId && fact.amount.amount === amount.amount;
  if (isSame && orderId === request.orderId) return fact;
  throw new ReusedIdError(paymentService, refundId);
}
