import { latestReport as findLatestReport } from "../latest-report.ts";
import type { GateFacts } from "./gate.ts";

/** The report that the request names is the order's latest version. */
export async function latestReport({ order, named, store }: GateFacts) {
  const latest = await findLatestReport(order, store);
  if (latest !== undefined && latest.reportId === named.reportId) return undefined;
  const pointer = named.reportPointer ?? "/body/reportId";
  return [{ pointer, message: "is not the latest version of the order's report" }];
}
