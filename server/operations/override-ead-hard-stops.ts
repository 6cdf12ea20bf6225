import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { overrideHardStops } from "../portals/override-hard-stops.ts";

/** Overrides the hard stops that EAD reported. */
export async function overrideEadHardStops(
  { path: { orderSubmissionId: reportId }, body: { reason } }: Input<"overrideEadHardStops">,
  context: OrderContext,
): Promise<Output<"overrideEadHardStops">> {
  return overrideHardStops("ead", { reportId, reason }, context);
}
