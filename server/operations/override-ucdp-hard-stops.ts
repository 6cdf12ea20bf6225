import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { overrideHardStops } from "../portals/override-hard-stops.ts";

/** Overrides the hard stops that UCDP reported. */
export async function overrideUcdpHardStops(
  { path: { orderSubmissionId: reportId }, body: { reason } }: Input<"overrideUcdpHardStops">,
  context: OrderContext,
): Promise<Output<"overrideUcdpHardStops">> {
  return overrideHardStops("ucdp", { reportId, reason }, context);
}
