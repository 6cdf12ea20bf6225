import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { beginErrand, beginningOf, requireSettled, stillOpen } from "../domain/begin-errand.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { nextPlace } from "../domain/next-place.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import { chargeErrand } from "../payments/charge-errand.ts";
import { findPayable } from "../payments/find-payable.ts";
import { newCharge } from "../payments/new-payment.ts";
import { requirePayable } from "../payments/require-payable.ts";

/** Draws an invoice's total: the attempt is kept before the processor is asked, and settled by whoever hears of it. */
export async function collectPayment(
  { body }: Input<"collectPayment">,
  context: OrderContext,
): Promise<Output<"collectPayment">> {
  const { order, caller, nowMs, services } = context;
  const { method, instrument, amount } = body;
  await requireSettled(context);
  const query = { orderId: order.orderId, before: null, limit: 1 };
  const sequence = nextPlace(await services.store.listPayments(query));
  await requireOrderGates(context);
  const payable = await findPayable(order, services.store);
  requirePayable(body, "collect", payable);

  const paymentId = newId("py", services.random);
  const known = { paymentId, sequence, method, by: actorOf(caller), atMs: nowMs };
  const payment = newCharge(order, payable.invoice, { ...known, ...beginningOf(context) });
  const request = { attemptId: paymentId, orderId: order.orderId, amount, method, instrument };
  const ran = await beginErrand(context, {
    errand: chargeErrand,
    before: null,
    after: payment,
    ask: () => services.payments.charge(request),
  });
  if (ran.record.state === "declined") {
    throw new Refusal("payment_declined", {
      detail: "The payment service declined; nothing was charged.",
      errors: [{ pointer: "/body/instrument", message: "was declined" }],
    });
  }
  if (ran.record.state === "succeeded" && ran.order.paidAt !== null) return orderAnswer(ran.order, caller);
  throw stillOpen(context, "The payment is under way");
}
