import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Changes fee or due date of a live order; the history keeps who, when and why. */
export async function changeTerms(
  { body: { reason, ...changes } }: Input<"changeTerms">,
  context: OrderContext,
): Promise<Output<"changeTerms">> {
  return actOnOrder(context, { changes, reason });
}
