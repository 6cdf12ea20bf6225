import type { OrderRecord } from "../store/order-record.ts";
import type { ReportRecord } from "../store/report-record.ts";
import type { Store } from "../store/store.ts";

/** Finds the latest version of an order's report; undefined before the first. */
export async function latestReport(
  { orderId }: OrderRecord,
  store: Store,
): Promise<ReportRecord | undefined> {
  const [latest] = await store.listReports({ orderId, before: null, limit: 1 });
  return latest;
}
