import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { dashboardOf } from "../portals/dashboard-of.ts";
import { findSubmissionTo } from "../portals/find-last-submission.ts";

/** Shows a submission as the dashboard of EAD does. */
export async function getEadDashboardDetails(
  { path: { submissionId } }: Input<"getEadDashboardDetails">,
  { order, services }: OrderContext,
): Promise<Output<"getEadDashboardDetails">> {
  const submission = await findSubmissionTo({ portal: "ead", submissionId }, order, services.store);
  return { status: 200, body: dashboardOf(submission) };
}
