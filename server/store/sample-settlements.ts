import type { PaymentRecord } from "../payments/payment-record.ts";
import type { SubmissionRecord } from "../portals/submission-record.ts";
import type { InvoiceRecord } from "./invoice-record.ts";
import type { OrderRecord } from "./order-record.ts";
import { sampleId } from "./sample-records.ts";
import type { KeptLedgerEntry } from "./settlement-store.ts";

const at = "2026-11-20T14:00:00.000Z";
const fee = { amount: 55_000, currency: "USD" } as const;
const by = { kind: "system", userId: null, role: null, displayName: "Test" } as const;

export function sampleInvoice({ orderId }: OrderRecord, invoiceNumber = "INV-2026-000001"): InvoiceRecord {
  const charges = [{ kind: "order-fee" as const, label: "Appraisal 1004", amount: fee }];
  const ids = { invoiceId: sampleId("in", "one"), orderId, invoiceNumber };
  return { ...ids, charges, total: fee, dueDate: "2026-12-30", issuedAt: at };
}

export function samplePayment(
  { clientId, loanId, orderId }: OrderRecord,
  sequence: number,
  fields: Partial<PaymentRecord> = {},
): PaymentRecord {
  return {
    ...{ paymentId: sampleId("py", sequence), clientId, loanId, orderId, sequence },
    ...{ invoiceId: sampleId("in", "one"), method: "card", origin: "collected", state: "pending" },
    ...{ amount: fee, reference: null, receivedOn: null, by, at },
    ...{ refunds: [], refunded: { ...fee, amount: 0 }, chargeId: null, pendingRefund: null },
    ...{ begun: null, leaseEndsAtMs: null, version: 1 },
    ...fields,
  };
}

export function sampleSubmission(
  { clientId, loanId, orderId }: OrderRecord,
  sequence: number,
  fields: Partial<SubmissionRecord> = {},
): SubmissionRecord {
  return {
    ...{ submissionId: sampleId("ps", sequence), clientId, loanId, orderId, sequence },
    ...{ reportId: sampleId("rs", 1), reportVersion: 1, portal: "ucdp", status: "pending" },
    ...{ hardStops: [], warnings: [], ssr: null, override: null, at, pendingOverride: null },
    ...{ begun: null, leaseEndsAtMs: null, version: 1 },
    ...fields,
  };
}

export function sampleLedgerEntry(
  { orderId }: OrderRecord,
  sequence: number,
  fields: Partial<KeptLedgerEntry> = {},
): KeptLedgerEntry {
  const entryId = sampleId("py", sequence);
  return { ledger: "payments", entryId, orderId, sequence, fact: { kind: "charge" }, ...fields };
}
