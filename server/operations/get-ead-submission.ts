import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { findLastSubmission } from "../portals/find-last-submission.ts";
import { submissionView } from "../portals/submission-record.ts";

/** Shows an order's last submission to EAD. */
export async function getEadSubmission(
  _: Input<"getEadSubmission">,
  { order, services }: OrderContext,
): Promise<Output<"getEadSubmission">> {
  return { status: 200, body: submissionView(await findLastSubmission("ead", order, services.store)) };
}
