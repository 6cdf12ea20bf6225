import { isoTime } from "../clock.ts";
import type { OrderChanges } from "../store/history-record.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** What changes when an order is put on hold: a vendor that was asked is not held to its time. */
export function held({ status }: OrderRecord): OrderChanges {
  return { statusBeforeHold: status, answerDueAt: null };
}

/** What changes when a hold ends: a vendor who had yet to answer has the whole of `answerMs` again. */
export function resumed(
  { statusBeforeHold }: OrderRecord,
  { atMs, answerMs }: { readonly atMs: number; readonly answerMs: number },
): OrderChanges {
  const isAnswerAwaited = statusBeforeHold === "OrderAssigned";
  return { statusBeforeHold: null, answerDueAt: isAnswerAwaited ? isoTime(atMs + answerMs) : null };
}
