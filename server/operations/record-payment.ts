import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { requireSettled } from "../domain/begin-errand.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { nextPlace } from "../domain/next-place.ts";
import { actorOf } from "../domain/step-origin.ts";
import type { Input, Output } from "../handler.ts";
import { findPayable } from "../payments/find-payable.ts";
import { newReceipt } from "../payments/new-payment.ts";
import { requirePayable } from "../payments/require-payable.ts";

/** Enters an invoice's total as received. */
export async function recordPayment(
  { body }: Input<"recordPayment">,
  context: OrderContext,
): Promise<Output<"recordPayment">> {
  const { order, caller, nowMs, services } = context;
  await requireSettled(context);
  const query = { orderId: order.orderId, before: null, limit: 1 };
  const sequence = nextPlace(await services.store.listPayments(query));
  await requireOrderGates(context);
  const payable = await findPayable(order, services.store);
  requirePayable(body, "record", payable);

  const { method, amount, reference, receivedOn } = body;
  const paymentId = newId("py", services.random);
  const known = { paymentId, sequence, method, by: actorOf(caller), atMs: nowMs };
  const after = newReceipt(order, payable.invoice, { ...known, reference, receivedOn });
  return actOnOrder(context, {
    changes: { paidAt: isoTime(nowMs) },
    particulars: { paymentId, method, amount, reference, receivedOn },
    papers: { payments: [{ before: null, after }] },
  });
}
