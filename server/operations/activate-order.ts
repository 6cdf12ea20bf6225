import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
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

  const isAssigned = order.vendorId !== null;
  const at = isoTime(nowMs);
  const step = {
    transition: transitionOf("activateOrder", order.status),
    to: isAssigned ? ("OrderAssigned" as const) : ("OrderUnassigned" as const),
    changes: {
      orderNumber: newOrderNumber(services.random, nowMs),
      activatedAt: at,
      assignedAt: isAssigned ? at : null,
      answerDueAt: isAssigned ? isoTime(nowMs + services.policy.assignmentAnswerMs) : null,
    },
  };
  const origin = originOf(context);
  const { after, history } = takeStep(order, step, origin);
  const { clientId, orderId, vendorId } = order;
  const audit = auditLine(context, {
    ...{ clientId, actor: origin.actor, action: step.transition.action },
    target: { kind: "order", id: orderId },
    outcome: "success",
  });
  const message = {
    ...{ messageId: newId("ms", services.random), clientId, at, kind: "order.activate" },
    payload: { orderId, vendorId },
  };
  return context.commit(
    { orders: [{ before: order, after }], history, audit: [audit], outbox: [message] },
    orderAnswer(after, caller),
  );
}
