import type { components } from "../../src/contract/index.ts";

/** A loan, the parent of its orders. Its number is unique within the client. */
export type LoanRecord = Readonly<components["schemas"]["Loan"]>;
