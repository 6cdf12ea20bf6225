import type { OrderContext } from "../context.ts";
import { originOf } from "../domain/step-origin.ts";
import { end } from "../domain/take-step.ts";
import { transitionOf } from "../domain/transition-of.ts";
import type { Input, Output } from "../handler.ts";

/** Deletes a draft. Its history stays with the store, though nobody can ask for it any more. */
export async function deleteOrder(
  _: Input<"deleteOrder">,
  context: OrderContext,
): Promise<Output<"deleteOrder">> {
  const { order } = context;
  const transition = transitionOf("deleteOrder", order.status);
  const { after, history } = end(order, transition, originOf(context));
  return context.commit({ orders: [{ before: order, after }], history }, { status: 204 });
}
