import type { components } from "../../src/contract/index.ts";

type Money = Readonly<components["schemas"]["Money"]>;

/**
 * The service that draws money and gives it back. Every request carries an id of ours, and a repeat of it answers
 * what became of the first; so a caller that was left without an answer asks again until it has one.
 *
 * It holds at most one charge of an order at a time, whoever asks, in however many attempts. A charge that was
 * refunded in full makes room for another.
 */
export interface PaymentProcessor {
  /**
   * Draws an amount, for an attempt that is kept as pending already.
   *
   * @throws OutcomeUnknownError where no answer came: settle the attempt by `find`, `cancel` or a repeat, before
   *   the order is charged in another way.
   * @throws ReusedIdError where the attempt was another one.
   */
  readonly charge: (request: ChargeRequest) => Promise<ChargeOutcome>;
  /**
   * Finds what became of an attempt; undefined where it has not arrived, which does not mean that it never will.
   *
   * @throws OutcomeUnknownError where no answer came.
   */
  readonly find: (attemptId: string) => Promise<ChargeOutcome | undefined>;
  /**
   * Ends the wait for an attempt: one that has not arrived will be turned away whenever it does, and one that has
   * is as `find` says. The way to give up an attempt whose answer was lost.
   *
   * @throws OutcomeUnknownError where no answer came.
   */
  readonly cancel: (request: Pick<ChargeRequest, "attemptId" | "orderId">) => Promise<ChargeOutcome>;
  /**
   * Gives back a part of a charge, or all of it.
   *
   * @throws OutcomeUnknownError where no answer came: repeat the request, or find it.
   * @throws ReusedIdError where the refund was another one.
   */
  readonly refund: (request: RefundRequest) => Promise<RefundOutcome>;
  /** Finds what became of a refund; undefined where it has not arrived. Throws as `find`. */
  readonly findRefund: (refundId: string) => Promise<RefundOutcome | undefined>;
}

/** Asks for money to be drawn once, however often it is asked under the same `attemptId`. */
export interface ChargeRequest {
  /** The id of the payment that is kept as pending. */
  readonly attemptId: string;
  readonly orderId: string;
  readonly amount: Money;
  readonly method: components["schemas"]["CollectPaymentRequest"]["method"];
  /** The service's own name of the payer's card or account. */
  readonly instrument: string;
}

/** Asks for money of a charge to be given back once, however often it is asked under the same `refundId`. */
export interface RefundRequest {
  readonly refundId: string;
  readonly orderId: string;
  /** As the captured charge named it. */
  readonly chargeId: string;
  readonly amount: Money;
}

/**
 * What became of an attempt. `pending` ends as `captured` or `declined`; the others are final.
 * `refused`: the attempt that it names has charged the order, or may yet; this one drew nothing.
 */
export type ChargeOutcome =
  | { readonly state: "captured"; readonly chargeId: string }
  | { readonly state: "pending" }
  | { readonly state: "declined"; readonly reason: DeclineReason }
  | { readonly state: "refused"; readonly inFavorOf: string }
  | { readonly state: "cancelled" };

/**
 * What became of a refund. `refused`: the order has no such charge, or the charge does not hold so much; nothing
 * was given back.
 */
export type RefundOutcome =
  | { readonly state: "refunded" }
  | { readonly state: "declined"; readonly reason: DeclineReason }
  | { readonly state: "refused"; readonly because: "no-such-charge" | "more-than-held" };

/** Why the service moved no money. */
export type DeclineReason =
  | "do-not-honor"
  | "insufficient-funds"
  | "instrument-expired"
  | "refund-not-possible";
