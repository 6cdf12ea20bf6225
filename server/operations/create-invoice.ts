import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { invoiceCharges, invoiceTotal, largestAmount } from "../payments/invoice-charges.ts";
import { newInvoiceNumber } from "../payments/new-invoice-number.ts";

/** Invoices an order, once: its fee as it is now agreed, the platform's, and what the vendor charges. */
export async function createInvoice(
  { body }: Input<"createInvoice">,
  context: OrderContext,
): Promise<Output<"createInvoice">> {
  const { order, nowMs, services } = context;
  const { orderId, fee } = order;
  await requireOrderGates(context);
  if (fee === null) throw new RangeError(`${orderId} has no fee: the gate fee-agreed must have refused it.`);
  const charges = invoiceCharges(order, fee, body);
  const total = invoiceTotal(charges);
  if (total.amount > largestAmount) {
    throw new Refusal("requirement_unmet", {
      detail: "The charges add up to more than an invoice can hold.",
      errors: [
        { pointer: "/body/vendorCharges", message: `must leave the total at ${largestAmount} or below` },
      ],
    });
  }
  const issuedAt = isoTime(nowMs);
  const invoice = {
    ...{ invoiceId: newId("in", services.random), orderId, charges, total },
    ...{ invoiceNumber: newInvoiceNumber(services.random, nowMs), dueDate: body.dueDate, issuedAt },
  };
  const { invoiceId } = invoice;
  return actOnOrder(context, {
    changes: { invoicedAt: issuedAt },
    particulars: { invoiceId, total },
    papers: { invoices: [invoice] },
  });
}
