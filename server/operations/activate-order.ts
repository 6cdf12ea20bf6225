import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { activation } from "../domain/activation.ts";
import { activationGaps } from "../domain/activation-gaps.ts";
import { auditLine } from "../domain/audit-line.ts";
import { gateRefusal } from "../domain/gate-refusal.ts";
import { newOrderNumber } from "../domain/order-number.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { originOf } from "../domain/step-origin.ts";
import { takeStep } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import type { Input, Output } from "../handler.ts";

/** Makes a draft live: it gets its number, its clock starts, and a vendor chosen beforehand is asked at once. */
export async function activateOrder(
  _: Input<"activateOrder">,
  context: OrderContext,
): Promise<Output<"activateOrder">> {
  const { caller, order, services, nowMs } = context;
  const gaps = activationGaps(order);
  if (gaps.length > 0) throw gateRefusal("activation-data", gaps);

  const { random, policy } = services;
  const orderNumber = newOrderNumber(random, nowMs);
  const made = activation(order, { orderNumber, atMs: nowMs, answerMs: policy.assignmentAnswerMs });
  const transition = transitionOf("activateOrder", order.status);
  const origin = originOf(context);
  const { after, history } = takeStep(order, { transition, ...made }, origin);
  const { clientId, orderId, vendorId } = order;
  const audit = auditLine(context, {
    clientId,
    actor: origin.actor,
    action: transition.action,
    target: { kind: "order", id: orderId },
    outcome: "success",
  });
  const message = {
    messageId: newId("ms", random),
    clientId,
    at: isoTime(nowMs),
    kind: "order.activate",
    payload: { orderId, vendorId },
  };
  return context.commit(
    { orders: [{ before: order, after }], history, audit: [audit], outbox: [message] },
    orderAnswer(after, caller),
  );
}
