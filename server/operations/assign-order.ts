import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { assigned } from "../domain/assignment.ts";
import type { Input, Output } from "../handler.ts";

/** Asks a vendor to take a live order; one that has it already loses it. */
export async function assignOrder(
  { body: { vendorId, reason } }: Input<"assignOrder">,
  context: OrderContext,
): Promise<Output<"assignOrder">> {
  const { order, nowMs, services } = context;
  const answerMs = services.policy.assignmentAnswerMs;
  const changes = assigned(order, { vendorId, atMs: nowMs, answerMs });
  return actOnOrder(context, { named: { vendorId }, changes, reason });
}
