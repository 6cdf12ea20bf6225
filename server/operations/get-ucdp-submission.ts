import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { findLastSubmission } from "../portals/find-last-submission.ts";
import { submissionView } from "../portals/submission-record.ts";

/** Shows an order's last submission to UCDP. */
export async function getUcdpSubmission(
  _: Input<"getUcdpSubmission">,
  { order, services }: OrderContext,
): Promise<Output<"getUcdpSubmission">> {
  return { status: 200, body: submissionView(await findLastSubmission("ucdp", order, services.store)) };
}
