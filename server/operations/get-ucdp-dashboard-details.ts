import type { OrderContext } from "../context.ts";
import type { Input, Output } from "../handler.ts";
import { dashboardOf } from "../portals/dashboard-of.ts";
import { findSubmissionTo } from "../portals/find-last-submission.ts";

/** Shows a submission as the dashboard of UCDP does. */
export async function getUcdpDashboardDetails(
  { path: { submissionId } }: Input<"getUcdpDashboardDetails">,
  { order, services }: OrderContext,
): Promise<Output<"getUcdpDashboardDetails">> {
  const submission = await findSubmissionTo({ portal: "ucdp", submissionId }, order, services.store);
  return { status: 200, body: dashboardOf(submission) };
}
