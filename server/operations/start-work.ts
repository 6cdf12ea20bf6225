import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Notes that the vendor has begun. */
export async function startWork(_: Input<"startWork">, context: OrderContext): Promise<Output<"startWork">> {
  return actOnOrder(context, {});
}
