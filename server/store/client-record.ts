import type { components } from "../../src/contract/index.ts";

/** A client: a lender, and the tenant boundary. */
export interface ClientRecord {
  readonly clientId: string;
  readonly name: string;
  readonly branches: readonly BranchRecord[];
  /** What its orders may be paid by. */
  readonly paymentMethods: readonly components["schemas"]["PaymentMethod"][];
}

/** A part of a client, to which users and orders may be confined. */
export interface BranchRecord {
  readonly branchId: string;
  readonly name: string;
}
