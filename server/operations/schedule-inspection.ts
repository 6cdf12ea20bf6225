import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { utcMoment } from "../domain/utc-moment.ts";
import type { Input, Output } from "../handler.ts";

/** Sets the inspection's date and time, or moves them. */
export async function scheduleInspection(
  { body: { at, notes } }: Input<"scheduleInspection">,
  context: OrderContext,
): Promise<Output<"scheduleInspection">> {
  const inspectionAt = utcMoment(at, "/body/at");
  return actOnOrder(context, { changes: { inspectionAt }, reason: notes });
}
