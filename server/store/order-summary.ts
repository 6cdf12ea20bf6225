import { lifecycle } from "../../src/contract/index.ts";
import type { OrderRecord, OrderSummary } from "./order-record.ts";

/** Makes of an order what lists show of it. */
export function summaryOf(order: OrderRecord): OrderSummary {
  return {
    orderId: order.orderId,
    loanId: order.loanId,
    branchId: order.branchId,
    orderNumber: order.orderNumber,
    status: order.status,
    statusCode: statusCode(order.status),
    version: order.version,
    productCode: order.productCode,
    vendorId: order.vendorId,
    dueDate: order.dueDate,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
  };
}

/**
 * Looks up the platform's number of a status.
 *
 * @throws RangeError where the contract's `x-lifecycle.codes` has none.
 */
export function statusCode(status: string): number {
  const code = lifecycle.codes?.[status];
  if (code === undefined) {
    throw new RangeError(`The status ${status} has no number: give it one in x-lifecycle.codes.`);
  }
  return code;
}
