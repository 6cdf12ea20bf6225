import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { held } from "../domain/hold.ts";
import type { Input, Output } from "../handler.ts";

/** Puts an order on hold, and remembers where it stood. */
export async function holdOrder(
  { body: { reason } }: Input<"holdOrder">,
  context: OrderContext,
): Promise<Output<"holdOrder">> {
  return actOnOrder(context, { changes: held(context.order), reason });
}
