import { isoTime } from "../clock.ts";
import type { OrderContext } from "../context.ts";
import { beginErrand, beginningOf, requireSettled, stillOpen } from "../domain/begin-errand.ts";
import { gateRefusal } from "../domain/gate-refusal.ts";
import { requireOrderGates } from "../domain/gates/require-order-gates.ts";
import { orderAnswer } from "../domain/order-view.ts";
import { actorOf } from "../domain/step-origin.ts";
import { overrideErrand } from "./override-errand.ts";
import type { SubmissionRecord } from "./submission-record.ts";

/**
 * Sets the hard stops of a report's submission aside, on the word of a person.
 *
 * @throws Refusal as the contract says; `unavailable` where the portal was not heard of.
 */
export async function overrideHardStops(
  portal: SubmissionRecord["portal"],
  { reportId, reason }: { readonly reportId: string; readonly reason: string },
  context: OrderContext,
): Promise<ReturnType<typeof orderAnswer>> {
  const { order, caller, nowMs, services } = context;
  const { orderId } = order;
  await requireSettled(context);
  // Read before its conditions: what is done to it in between makes this decision stale.
  const [before] = await services.store.listSubmissions({ orderId, before: null, limit: 1 });
  await requireOrderGates(context, { portal, reportId, reportPointer: "/path/orderSubmissionId" });
  if (before === undefined)
    throw new RangeError(`${orderId} was not submitted: its gates must have said so.`);

  const pendingOverride = { by: actorOf(caller), reason, at: isoTime(nowMs) };
  const after = { ...before, ...beginningOf(context), pendingOverride, version: before.version + 1 };
  const { record, order: now } = await beginErrand(context, { errand: overrideErrand, before, after });
  if (record.override !== null) return orderAnswer(now, caller);
  if (record.leaseEndsAtMs !== null) throw stillOpen(context, "The override has not been answered");
  throw gateRefusal("hard-stops-present", [], { status: now.status, role: caller.role });
}
