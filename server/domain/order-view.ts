import { allowedActions, type components } from "../../src/contract/index.ts";
import type { Caller } from "../caller.ts";
import type { OrderRecord } from "../store/order-record.ts";
import { statusCode } from "../store/order-summary.ts";
import { etagOf } from "./order-etag.ts";

/**
 * Shows an order to a caller: as it is kept, with what the caller may do to it now. Each member by its name makes one
 * object of a known shape; copying so many without naming them costs more than reading the order does.
 */
export function orderView(
  order: OrderRecord,
  { role }: Pick<Caller, "role">,
): components["schemas"]["Order"] {
  return {
    orderId: order.orderId,
    clientId: order.clientId,
    loanId: order.loanId,
    branchId: order.branchId,
    orderNumber: order.orderNumber,
    status: order.status,
    statusCode: statusCode(order.status),
    version: order.version,
    allowedActions: [...allowedActions(order.status, role)],
    productCode: order.productCode,
    property: order.property,
    contacts: order.contacts,
    vendorId: order.vendorId,
    paymentScenario: order.paymentScenario,
    documentsConfirmed: order.documentsConfirmed,
    fee: order.fee,
    dueDate: order.dueDate,
    specialInstructions: order.specialInstructions,
    proposedTerms: order.proposedTerms,
    reassignmentCount: order.reassignmentCount,
    revisionCount: order.revisionCount,
    statusBeforeHold: order.statusBeforeHold,
    createdAt: order.createdAt,
    updatedAt: order.updatedAt,
    activatedAt: order.activatedAt,
    assignedAt: order.assignedAt,
    answerDueAt: order.answerDueAt,
    inspectionAt: order.inspectionAt,
    deliveredAt: order.deliveredAt,
    invoicedAt: order.invoicedAt,
    submittedToPortalAt: order.submittedToPortalAt,
    paidAt: order.paidAt,
  };
}

/** Answers an order as every operation on it does: the order as it now is, and its entity tag. */
export function orderAnswer(order: OrderRecord, caller: Pick<Caller, "role">) {
  return { status: 200 as const, headers: { ETag: etagOf(order) }, body: orderView(order, caller) };
}
