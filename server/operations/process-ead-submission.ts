import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { submitToPortal } from "../portals/submit-to-portal.ts";

/** Submits an order's accepted report to EAD. */
export async function processEadSubmission(
  _: Input<"processEadSubmission">,
  context: OrderContext,
): Promise<Output<"processEadSubmission">> {
  return submitToPortal("ead", context);
}
