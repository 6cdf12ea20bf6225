import type { OrderContext } from "../context.ts";
import { newId } from "../crypto/new-id.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { latestReport } from "../domain/latest-report.ts";
import { newReport, superseded } from "../domain/new-report.ts";
import { actorOf } from "../domain/step-origin.ts";
import type { Input, Output } from "../handler.ts";

/** Takes a new version of the report; those before it stay as they are. */
export async function submitReport(
  { body }: Input<"submitReport">,
  context: OrderContext,
): Promise<Output<"submitReport">> {
  const { caller, order, nowMs, services } = context;
  const report = newReport(order, body, {
    reportId: newId("rs", services.random),
    latest: await latestReport(order, services.store),
    atMs: nowMs,
    by: actorOf(caller),
  });
  const { reportId, version } = report;
  return actOnOrder(context, {
    changes: superseded(),
    particulars: { reportId, version },
    papers: { reports: [report] },
  });
}
