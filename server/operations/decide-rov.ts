import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Decides a dispute of the value. */
export async function decideRov(
  { body }: Input<"decideRov">,
  context: OrderContext,
): Promise<Output<"decideRov">> {
  return actOnOrder(context, { body, reason: body.reason });
}
