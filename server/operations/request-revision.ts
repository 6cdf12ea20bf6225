import type { OrderContext } from "../context.ts";
import { actOnOrder } from "../domain/act-on-order.ts";
import { reasonText } from "../domain/reason-text.ts";
import type { Input, Output } from "../handler.ts";

/** Sends the report's latest version back to the vendor, and counts it as a revision. */
export async function requestRevision(
  { body: { reportId, type, reason } }: Input<"requestRevision">,
  context: OrderContext,
): Promise<Output<"requestRevision">> {
  return actOnOrder(context, {
    named: { reportId },
    changes: { revisionCount: context.order.revisionCount + 1 },
    particulars: { reportId, type, reason },
    reason: reasonText(type, reason),
  });
}
