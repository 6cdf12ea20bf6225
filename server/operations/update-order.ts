import type { OrderContext } from "../context.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { requireReferences } from "../domain/require-references.ts";
import { originOf } from "../domain/step-origin.ts";
import { takeStep } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import type { Input, Output } from "../handler.ts";

/** Changes a draft: members that are sent replace what was there. */
export async function updateOrder(
  { path, body }: Input<"updateOrder">,
  context: OrderContext,
): Promise<Output<"updateOrder">> {
  const { caller, order, services } = context;
  await requireReferences(body, path.clientId, caller, services.store);
  const transition = transitionOf("updateOrder", order.status);
  const { after, history } = takeStep(order, { transition, changes: body }, originOf(context));
  return context.commit({ orders: [{ before: order, after }], history }, orderAnswer(after, caller));
}
