import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { submitToPortal } from "../portals/submit-to-portal.ts";

/** Submits an order's accepted report to UCDP. */
export async function processUcdpSubmission(
  _: Input<"processUcdpSubmission">,
  context: OrderContext,
): Promise<Output<"processUcdpSubmission">> {
  return submitToPortal("ucdp", context);
}
