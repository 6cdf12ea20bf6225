import type { Write } from "../store/write.ts";
import type { Lived } from "./lived.ts";

/** Makes the write that keeps an order with all that led to it. */
export function writeOf(lived: Lived, atMs: number): Write {
  const { loan, order, payments, submissions, ...papers } = lived;
  const created = <Kept>(after: Kept) => ({ before: null, after });
  return {
    ...papers,
    ...{ atMs, loans: [loan], orders: [created(order)] },
    payments: payments.map(created),
    submissions: submissions.map(created),
  };
}
