import type { components } from "../../src/contract/index.ts";
import type { ChargeOutcome, ChargeRequest, RefundOutcome } from "./payment-processor.ts";

type Money = Readonly<components["schemas"]["Money"]>;

/** What the simulated processor remembers: each attempt and each refund that arrived, and what was given up. */
export type PaymentFact = ChargeFact | CancellationFact | RefundFact;

/** An attempt to draw money that arrived. */
export interface ChargeFact {
  readonly kind: "charge";
  readonly attemptId: string;
  readonly amount: Money;
  readonly method: ChargeRequest["method"];
  /** The instrument where it is a magic one. Others are the payer's business and are not kept. */
  readonly magic: string | null;
  /** What becomes of the attempt. Settled from the first, told when its time has come. */
  readonly verdict: Exclude<ChargeOutcome, { readonly state: "pending" }>;
  /** The end of `pending`, in milliseconds since the epoch; null for never. */
  readonly settlesAtMs: number | null;
}

/** An attempt that was given up before it arrived: it never draws anything. */
export interface CancellationFact {
  readonly kind: "cancellation";
  readonly attemptId: string;
}

/** A refund that was asked for, and what was made of it. */
export interface RefundFact {
  readonly kind: "refund";
  readonly refundId: string;
  readonly chargeId: string;
  readonly amount: Money;
  readonly verdict: RefundOutcome;
}

/** Says what became of an attempt by now. */
export function chargeOutcome(fact: ChargeFact | CancellationFact, nowMs: number): ChargeOutcome {
  if (fact.kind === "cancellation") return { state: "cancelled" };
  return isSettled(fact, nowMs) ? fact.verdict : { state: "pending" };
}

/** Tells whether the processor has answered an attempt. */
export function isSettled({ settlesAtMs }: ChargeFact, nowMs: number): boolean {
  return settlesAtMs !== null && settlesAtMs <= nowMs;
}

/** Finds a captured charge by the processor's name of it. */
export function capturedCharge(facts: readonly PaymentFact[], chargeId: string): ChargeFact | undefined {
  return facts.filter(isCharge).find(({ verdict }) => {
    return verdict.state === "captured" && verdict.chargeId === chargeId;
  });
}

/** Lists the refunds of a charge that were made. */
export function refundsOf(facts: readonly PaymentFact[], chargeId: string): RefundFact[] {
  return facts.filter((fact): fact is RefundFact => {
    return fact.kind === "refund" && fact.chargeId === chargeId && fact.verdict.state === "refunded";
  });
}

/** Tells an attempt that arrived from whatever else the processor remembers. */
export function isCharge(fact: PaymentFact): fact is ChargeFact {
  return fact.kind === "charge";
}
