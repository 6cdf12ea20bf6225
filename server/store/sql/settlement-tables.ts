import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import type { InvoiceRecord } from "../invoice-record.ts";
import type { KeptLedgerEntry } from "../settlement-store.ts";
import type { Table } from "./tables.ts";

export const invoices: Table<InvoiceRecord> = {
  name: "invoices",
  columns: ["order_id", "invoice_number", "record"],
  row: (one) => [one.orderId, one.invoiceNumber, JSON.stringify(one)],
};

export const payments: Table<PaymentRecord> = {
  name: "payments",
  columns: ["payment_id", "order_id", "sequence", "lease_ends_at_ms", "version", "record"],
  row: (one) => [
    ...[one.paymentId, one.orderId, one.sequence],
    ...[one.leaseEndsAtMs, one.version, JSON.stringify(one)],
  ],
};

export const submissions: Table<SubmissionRecord> = {
  name: "submissions",
  columns: ["submission_id", "order_id", "sequence", "lease_ends_at_ms", "version", "record"],
  row: (one) => [
    ...[one.submissionId, one.orderId, one.sequence],
    ...[one.leaseEndsAtMs, one.version, JSON.stringify(one)],
  ],
};

export const ledger: Table<KeptLedgerEntry> = {
  name: "ledger",
  columns: ["ledger", "entry_id", "order_id", "sequence", "fact"],
  row: (one) => [one.ledger, one.entryId, one.orderId, one.sequence, JSON.stringify(one.fact)],
};

/** The tables of the above. Ledger entries are in no order's table, since a service outlives what we keep of it. */
export const settlementSchema = `
  CREATE TABLE invoices (
    order_id TEXT PRIMARY KEY REFERENCES orders,
    invoice_number TEXT NOT NULL UNIQUE,
    record TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE payments (
    payment_id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders,
    sequence INTEGER NOT NULL,
    lease_ends_at_ms INTEGER,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (order_id, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX payments_by_lease ON payments (lease_ends_at_ms, payment_id) WHERE lease_ends_at_ms IS NOT NULL;

  CREATE TABLE submissions (
    submission_id TEXT PRIMARY KEY,
    order_id TEXT NOT NULL REFERENCES orders,
    sequence INTEGER NOT NULL,
    lease_ends_at_ms INTEGER,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (order_id, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX submissions_by_lease ON submissions (lease_ends_at_ms, submission_id)
    WHERE lease_ends_at_ms IS NOT NULL;

  CREATE TABLE ledger (
    ledger TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (ledger, entry_id),
    UNIQUE (ledger, order_id, sequence)
  ) STRICT, WITHOUT ROWID;
`;
