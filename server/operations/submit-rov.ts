import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Disputes the value on behalf of the borrower or of the client; the evidence is kept with the history. */
export async function submitRov(
  { body }: Input<"submitRov">,
  context: OrderContext,
): Promise<Output<"submitRov">> {
  const { reason, evidence } = body;
  return actOnOrder(context, { body, particulars: { evidence }, reason });
}
