import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Reopens an accepted report for the client; it does not count as a revision of quality control. */
export async function requestClientRevision(
  { body: { reason } }: Input<"requestClientRevision">,
  context: OrderContext,
): Promise<Output<"requestClientRevision">> {
  return actOnOrder(context, { reason });
}
