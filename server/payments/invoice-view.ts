import type { components } from "../../src/contract/index.ts";
import type { InvoiceRecord } from "../store/invoice-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Shows an order's invoice as the contract has it. */
export function invoiceView(
  invoice: InvoiceRecord,
  { paidAt }: Pick<OrderRecord, "paidAt">,
): components["schemas"]["Invoice"] {
  return { ...invoice, paidAt };
}
