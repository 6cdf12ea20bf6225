import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { cancelled } from "../domain/cancellation.ts";
import type { Input, Output } from "../handler.ts";

/** Cancels an order for good. */
export async function cancelOrder(
  { body: { reason } }: Input<"cancelOrder">,
  context: OrderContext,
): Promise<Output<"cancelOrder">> {
  return actOnOrder(context, { changes: cancelled(), reason });
}
