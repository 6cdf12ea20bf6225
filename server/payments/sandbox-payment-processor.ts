import type { Clock } from "../clock.ts";
import { callOver, type Disturb, type Disturbance, type Line } from "../outside/disturbance.ts";
import type { Ledger } from "../outside/ledger.ts";
import { ledgerPaymentProcessor, paymentService } from "./ledger-payment-processor.ts";
import { magicInstruments } from "./magic-instruments.ts";
import { capturedCharge, type PaymentFact } from "./payment-fact.ts";
import type { PaymentProcessor, RefundRequest } from "./payment-processor.ts";

/** What the sandbox's processor stands on. */
export interface SandboxPaymentOptions extends Pick<Line, "sleep" | "patienceMs"> {
  readonly ledger: Ledger<PaymentFact>;
  readonly clock: Clock;
  /** Decides what charges are called; default 0. */
  readonly seed?: number;
  /** Lets a test choose what goes wrong; default: what the instrument asks for. */
  readonly disturb?: Disturb<keyof PaymentProcessor>;
}

/**
 * Plays the payment service inside the sandbox: no money moves, and the same input has the same outcome.
 * `magicInstruments` lists what makes it decline, dawdle or fall silent.
 */
export function sandboxPaymentProcessor(options: SandboxPaymentOptions): PaymentProcessor {
  const { ledger, clock, sleep, seed = 0, patienceMs, disturb } = options;
  const flawless = ledgerPaymentProcessor({ ledger, clock, seed });
  const line = { service: paymentService, sleep, patienceMs };

  const call = <Answer>(
    operation: keyof PaymentProcessor,
    id: string,
    work: () => Promise<Answer>,
    usual: Disturbance = {},
  ): Promise<Answer> => {
    return callOver(line, { operation, id }, disturb?.({ operation, id }) ?? usual, work);
  };
  const magicOf = async ({ orderId, chargeId }: RefundRequest): Promise<string> => {
    const facts = (await ledger.list(orderId)).map(({ fact }) => fact);
    return capturedCharge(facts, chargeId)?.magic ?? "";
  };

  return {
    charge: async (request) => {
      const { attemptId, instrument } = request;
      const isRepeat = (await flawless.find(attemptId)) !== undefined;
      const usual = isRepeat ? {} : magicInstruments.get(instrument)?.charging;
      return await call("charge", attemptId, () => flawless.charge(request), usual);
    },
    find: (attemptId) => call("find", attemptId, () => flawless.find(attemptId)),
    cancel: (request) => call("cancel", request.attemptId, () => flawless.cancel(request)),
    refund: async (request) => {
      const { refundId } = request;
      const isRepeat = (await flawless.findRefund(refundId)) !== undefined;
      const usual = isRepeat ? {} : magicInstruments.get(await magicOf(request))?.refunding;
      return await call("refund", refundId, () => flawless.refund(request), usual);
    },
    findRefund: (refundId) => call("findRefund", refundId, () => flawless.findRefund(refundId)),
  };
}
