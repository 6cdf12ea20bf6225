import type { OrderStatus } from "../../src/contract/index.ts";
import { isoTime } from "../clock.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** What activation makes of a draft, besides its history. */
export interface Activation {
  readonly to: OrderStatus;
  readonly changes: Pick<OrderRecord, "orderNumber" | "activatedAt" | "assignedAt" | "answerDueAt">;
}

/**
 * Activates a draft that has no gaps: it gets its number and its clock starts. A vendor that was chosen
 * beforehand is asked at once, and has `answerMs` to answer.
 */
export function activation(
  { vendorId }: OrderRecord,
  { orderNumber, atMs, answerMs }: { orderNumber: string; atMs: number; answerMs: number },
): Activation {
  const activatedAt = isoTime(atMs);
  if (vendorId === null) {
    return {
      to: "OrderUnassigned",
      changes: { orderNumber, activatedAt, assignedAt: null, answerDueAt: null },
    };
  }
  const answerDueAt = isoTime(atMs + answerMs);
  return { to: "OrderAssigned", changes: { orderNumber, activatedAt, assignedAt: activatedAt, answerDueAt } };
}
