import type { ClientRecord } from "../store/client-record.ts";
import type { InvoiceRecord } from "../store/invoice-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";

/** What is to be paid, and by whom. */
export interface Payable {
  readonly invoice: InvoiceRecord;
  readonly client: ClientRecord;
}

/**
 * Finds what a payment of an order must fit.
 *
 * @throws RangeError where the order has no invoice, which the gate `invoiced` refuses.
 */
export async function findPayable({ clientId, orderId }: OrderRecord, store: Store): Promise<Payable> {
  const invoice = await store.findInvoice(orderId);
  const client = await store.findClient(clientId);
  if (invoice !== undefined && client !== undefined) return { invoice, client };
  throw new RangeError(`${orderId} has no invoice or no client: hold its gates before it is paid.`);
}
