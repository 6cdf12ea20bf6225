import type { OperationId } from "../../src/contract/index.ts";

/** The operations that are still to come. Each answers 501, once the caller and its client are known. */
export const notImplemented = [
  "listPaymentMethods",
  "processUcdpSubmission",
  "getUcdpSubmission",
  "getUcdpDashboardDetails",
  "overrideUcdpHardStops",
  "processEadSubmission",
  "getEadSubmission",
  "getEadDashboardDetails",
  "overrideEadHardStops",
  "getInvoice",
  "createInvoice",
  "listPayments",
  "collectPayment",
  "recordPayment",
  "refundPayment",
] as const satisfies readonly OperationId[];
