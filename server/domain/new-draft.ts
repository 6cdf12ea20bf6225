import type { OrderRecord } from "../store/order-record.ts";

type Draft = Omit<OrderRecord, "version" | "historyLength" | "createdAt" | "updatedAt">;

/** Makes a draft of what is known about it; the rest is open until activation. */
export function newDraft({
  orderId,
  clientId,
  loanId,
  branchId,
  ...known
}: Pick<Draft, "orderId" | "clientId" | "loanId" | "branchId"> & Partial<Draft>): Draft {
  return {
    orderId,
    clientId,
    loanId,
    branchId,
    orderNumber: null,
    status: "Draft",
    productCode: null,
    property: null,
    contacts: [],
    vendorId: null,
    paymentScenario: null,
    documentsConfirmed: false,
    fee: null,
    dueDate: null,
    specialInstructions: "",
    proposedTerms: null,
    reassignmentCount: 0,
    revisionCount: 0,
    statusBeforeHold: null,
    activatedAt: null,
    assignedAt: null,
    answerDueAt: null,
    inspectionAt: null,
    deliveredAt: null,
    invoicedAt: null,
    submittedToPortalAt: null,
    paidAt: null,
    ...known,
  };
}
