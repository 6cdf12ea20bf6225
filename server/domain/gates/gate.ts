import type { components } from "../../../src/contract/index.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { Violation } from "../../pipeline/explain-violations.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import type { OrderRecord } from "../../store/order-record.ts";
import type { Store } from "../../store/store.ts";

/** What a condition of a transition is held against. */
export interface GateFacts {
  readonly order: OrderRecord;
  readonly named: Named;
  readonly nowMs: number;
  readonly store: Store;
}

/** What a request names that a condition looks at. */
export interface Named {
  readonly vendorId?: string;
  readonly reportId?: string;
  /** Where the request names the report; default `/body/reportId`. */
  readonly reportPointer?: string;
  /** The portal that the operation is about. */
  readonly portal?: SubmissionRecord["portal"];
  /** A payment, and how much of it is to be given back. */
  readonly refund?: Readonly<Pick<components["schemas"]["Refund"], "amount">> & {
    readonly payment: PaymentRecord;
  };
  readonly recipients?: components["schemas"]["DeliverOrderRequest"]["recipients"];
  /** The side of a negotiation that answers. */
  readonly side?: components["schemas"]["ProposedTerms"]["by"];
}

/**
 * Holds one condition of the contract's lifecycle against the facts. Undefined where it is met; else what is at
 * fault, as far as there is a member to point at.
 */
export type Gate = (facts: GateFacts) => Promise<readonly Violation[] | undefined>;
