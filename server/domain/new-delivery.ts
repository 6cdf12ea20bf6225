import { isoTime } from "../clock.ts";
import type { DeliveryRecord } from "../store/delivery-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Makes the record of a release that nobody has opened yet. */
export function newDelivery(
  { orderId, historyLength }: OrderRecord,
  { deliveryId, reportId, recipients }: Pick<DeliveryRecord, "deliveryId" | "reportId" | "recipients">,
  atMs: number,
): DeliveryRecord {
  const unopened = { acknowledgedAt: null, downloads: 0 };
  const sequence = historyLength + 1;
  return { deliveryId, orderId, reportId, recipients, deliveredAt: isoTime(atMs), ...unopened, sequence };
}
