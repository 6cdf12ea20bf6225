import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import type { Input, Output } from "../handler.ts";

/** Passes the review of the report's latest version. */
export async function acceptReport(
  { body: { reportId, notes } }: Input<"acceptReport">,
  context: OrderContext,
): Promise<Output<"acceptReport">> {
  return actOnOrder(context, { named: { reportId }, particulars: { reportId }, reason: notes });
}
