import type { components } from "../../src/contract/index.ts";

/** An order's only invoice. It is never changed: whether it is paid, the order says. */
export type InvoiceRecord = Readonly<Omit<components["schemas"]["Invoice"], "paidAt">>;
