import { lifecycle } from "../../src/contract/index.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** The order that a submission belongs to, as it stands when the portal's answer is kept. */
export interface SubmittedOrder extends Pick<OrderRecord, "status"> {
  /** The latest version of its report. */
  readonly latestReportId: string;
}

/**
 * Says what an order gains when a portal accepted one of its reports. A late answer may find that the report was
 * replaced meanwhile, or the order reopened or ended; then it gains nothing.
 *
 * @param at when the order counts as submitted: the moment of the entry that tells so in the history.
 */
export function portalAcceptance(
  reportId: string,
  { status, latestReportId }: SubmittedOrder,
  at: string,
): Partial<Pick<OrderRecord, "submittedToPortalAt">> {
  const branch = lifecycle.system.find(({ action }) => action === "accept-submission");
  const isWanted = reportId === latestReportId && branch?.from.includes(status) === true;
  return isWanted ? { submittedToPortalAt: at } : {};
}
