import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { activation } from "../domain/activation.ts";
import { newOrderNumber } from "../domain/order-number.ts";
import type { Input, Output } from "../handler.ts";

/** Makes a draft live: it gets its number, its clock starts, and a vendor chosen beforehand is asked at once. */
export async function activateOrder(
  _: Input<"activateOrder">,
  context: OrderContext,
): Promise<Output<"activateOrder">> {
  const { order, services, nowMs } = context;
  const { random, policy } = services;
  const orderNumber = newOrderNumber(random, nowMs);
  return actOnOrder(
    context,
    activation(order, { orderNumber, atMs: nowMs, answerMs: policy.assignmentAnswerMs }),
  );
}
