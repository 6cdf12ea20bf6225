import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { beginErrand, beginningOf, requireSettled, stillOpen } from "../domain/begin-errand.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { actorOf } from "../domain/step-origin.ts";
import { Refusal } from "../errors/refusal.ts";
import type { Input, Output } from "../handler.ts";
import type { PaymentRecord, PendingRefund } from "../payments/payment-record.ts";
import { refundErrand } from "../payments/refund-errand.ts";
import { settleRefund } from "../payments/settle-refund.ts";

/** Gives back a payment or a part of it: by the processor what it drew, by hand what was entered by hand. */
export async function refundPayment(
  { path: { paymentId }, body: { amount, reason } }: Input<"refundPayment">,
  context: OrderContext,
): Promise<Output<"refundPayment">> {
  const { order, caller, nowMs, services } = context;
  await requireSettled(context);
  const payment = await services.store.findPayment(order.orderId, paymentId);
  if (payment === undefined) throw new Refusal("not_found");
  await requireOrderGates(context, { refund: { payment, amount } });
  if (amount.amount === 0) {
    throw new Refusal("requirement_unmet", {
      detail: "A refund must be more than zero.",
      errors: [{ pointer: "/body/amount/amount", message: "must be more than 0" }],
    });
  }
  const refundId = newId("rf", services.random);
  const refund = { refundId, amount, reason, by: actorOf(caller), at: isoTime(nowMs) };
  if (payment.origin === "recorded") return giveBackByHand(context, payment, refund);

  const after = { ...payment, ...beginningOf(context), pendingRefund: refund, version: payment.version + 1 };
  const ran = await beginErrand(context, { errand: refundErrand, before: payment, after });
  if (ran.record.refunds.length > payment.refunds.length) return orderAnswer(ran.order, caller);
  if (ran.record.leaseEndsAtMs !== null) throw stillOpen(context, "The refund is under way");
  throw new Refusal("payment_declined", {
    detail: "The payment service declined the refund; nothing was given back.",
  });
}

async function giveBackByHand(
  context: OrderContext,
  before: PaymentRecord,
  refund: PendingRefund,
): Promise<Output<"refundPayment">> {
  const { paymentId } = before;
  const { refundId, amount, reason } = refund;
  const pending = { ...before, pendingRefund: refund };
  const settled = settleRefund(pending, context.order, { state: "refunded" });
  const after = { ...before, ...settled.payment, version: before.version + 1 };
  return actOnOrder(context, {
    named: { refund: { payment: before, amount } },
    changes: settled.order,
    reason,
    particulars: { paymentId, refundId, amount },
    papers: { payments: [{ before, after }] },
  });
}
