import type { OrderContext } from "../context.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { invoiceView } from "../payments/invoice-view.ts";

/** Shows an order's invoice. */
export async function getInvoice(
  _: Input<"getInvoice">,
  { order, services }: OrderContext,
): Promise<Output<"getInvoice">> {
  const invoice = await services.store.findInvoice(order.orderId);
  if (invoice === undefined) throw new Refusal("not_found", { detail: "The order has no invoice yet." });
  return { status: 200, body: invoiceView(invoice, order) };
}
