import type { LoanQuery, OrderQuery } from "../list-query.ts";
import type { LoanRecord } from "../loan-record.ts";
import type { OrderRecord, OrderSummary } from "../order-record.ts";
import { summaryOf } from "../order-summary.ts";
import { compare } from "./compare.ts";
import type { MemoryTables } from "./memory-tables.ts";

/** Lists a client's loans, newest first. */
export function listLoans(
  { loans }: MemoryTables,
  { clientId, branchIds, after, limit }: LoanQuery,
): LoanRecord[] {
  const found = [...loans.values()].filter((loan) => {
    if (loan.clientId !== clientId || branchIds?.includes(loan.branchId) === false) return false;
    return after === null || compare([loan.createdAt, loan.loanId], [after.createdAt, after.loanId]) < 0;
  });
  found.sort((a, b) => compare([b.createdAt, b.loanId], [a.createdAt, a.loanId]));
  return found.slice(0, limit);
}

/** Lists orders by when they last changed. */
export function listOrders({ orders }: MemoryTables, query: OrderQuery): OrderSummary[] {
  const sign = query.newestFirst ? -1 : 1;
  const found = [...orders.values()].filter((order) => isWanted(order, query));
  found.sort((a, b) => sign * compare([a.updatedAt, a.orderId], [b.updatedAt, b.orderId]));
  return found.slice(0, query.limit).map(summaryOf);
}

/** Lists orders that wait for an answer since a moment or longer, the longest first. */
export function listOverdueOrders({ orders }: MemoryTables, at: string, limit: number): OrderRecord[] {
  const due = ({ answerDueAt, orderId }: OrderRecord): [string, string] => [answerDueAt ?? "", orderId];
  const overdue = [...orders.values()].filter(({ answerDueAt }) => {
    return answerDueAt !== null && answerDueAt <= at;
  });
  return overdue.sort((a, b) => compare(due(a), due(b))).slice(0, limit);
}

function isWanted(order: OrderRecord, query: OrderQuery): boolean {
  const { after, updatedAfter } = query;
  const sign = query.newestFirst ? -1 : 1;
  return (
    order.clientId === query.clientId &&
    query.branchIds?.includes(order.branchId) !== false &&
    (query.assignedTo === null || (order.vendorId === query.assignedTo && order.status !== "Draft")) &&
    query.statuses?.includes(order.status) !== false &&
    (query.loanId === null || order.loanId === query.loanId) &&
    (updatedAfter === null || order.updatedAt > updatedAfter) &&
    (after === null || sign * compare([order.updatedAt, order.orderId], [after.updatedAt, after.orderId]) > 0)
  );
}
