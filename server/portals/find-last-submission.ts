import { Refusal } from "../errors/refusal.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { Store } from "../store/store.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/**
 * Finds the last submission of an order to a portal.
 *
 * @throws Refusal `not_found` where nothing was submitted there.
 */
export async function findLastSubmission(
  portal: SubmissionRecord["portal"],
  { orderId }: OrderRecord,
  store: Store,
): Promise<SubmissionRecord> {
  const submissions = await store.listSubmissions({ orderId, before: null, limit: 100 });
  const last = submissions.find((submission) => submission.portal === portal);
  if (last !== undefined) return last;
  throw new Refusal("not_found", { detail: "Nothing was submitted to this portal yet." });
}

/**
 * Finds one submission of an order to a portal.
 *
 * @throws Refusal `not_found` where it is none, or went to the other portal.
 */
export async function findSubmissionTo(
  { portal, submissionId }: Pick<SubmissionRecord, "portal" | "submissionId">,
  { orderId }: OrderRecord,
  store: Store,
): Promise<SubmissionRecord> {
  const submission = await store.findSubmission(orderId, submissionId);
  if (submission?.portal === portal) return submission;
  throw new Refusal("not_found", { detail: "The order has no such submission to this portal." });
}
