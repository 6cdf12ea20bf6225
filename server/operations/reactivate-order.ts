import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { resumed } from "../domain/hold.ts";
import type { Input, Output } from "../handler.ts";

/** Takes an order off hold, back to exactly where it stood. */
export async function reactivateOrder(
  { body: { reason } }: Input<"reactivateOrder">,
  context: OrderContext,
): Promise<Output<"reactivateOrder">> {
  const { order, nowMs, services } = context;
  const changes = resumed(order, { atMs: nowMs, answerMs: services.policy.assignmentAnswerMs });
  return actOnOrder(context, { changes, reason });
}
