import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { utcMoment } from "../domain/utc-moment.ts";
import type { Input, Output } from "../handler.ts";

/** Notes that the property was inspected, and when. The appointment stays what it was. */
export async function completeInspection(
  { body }: Input<"completeInspection">,
  context: OrderContext,
): Promise<Output<"completeInspection">> {
  const completedAt = utcMoment(body.completedAt, "/body/completedAt");
  return actOnOrder(context, { particulars: { completedAt }, reason: body.notes });
}
