import type { LedgerEntry } from "../../outside/ledger.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import type { InvoiceRecord } from "../invoice-record.ts";
import type { PlaceQuery } from "../settlement-store.ts";
import { all, first, type Row, record, records, type Steps } from "./steps.ts";

const ledgerColumns = "entry_id, order_id, sequence, fact";

export function findInvoice(orderId: string): Steps<InvoiceRecord | undefined> {
  return record<InvoiceRecord>("SELECT record FROM invoices WHERE order_id = ?", orderId);
}

export function findPayment(orderId: string, paymentId: string): Steps<PaymentRecord | undefined> {
  const text = "SELECT record FROM payments WHERE payment_id = ? AND order_id = ?";
  return record<PaymentRecord>(text, paymentId, orderId);
}

/** Lists an order's payments, newest first. */
export function listPayments(query: PlaceQuery): Steps<PaymentRecord[]> {
  return listPlaced("payments", query);
}

/** Lists payments whose lease has ended, the longest ended first. */
export function listDuePayments(atMs: number, limit: number): Steps<PaymentRecord[]> {
  return listDue("payments", "payment_id", atMs, limit);
}

export function findSubmission(orderId: string, submissionId: string): Steps<SubmissionRecord | undefined> {
  const text = "SELECT record FROM submissions WHERE submission_id = ? AND order_id = ?";
  return record<SubmissionRecord>(text, submissionId, orderId);
}

/** Lists an order's submissions, newest first. */
export function listSubmissions(query: PlaceQuery): Steps<SubmissionRecord[]> {
  return listPlaced("submissions", query);
}

/** Lists submissions whose lease has ended, the longest ended first. */
export function listDueSubmissions(atMs: number, limit: number): Steps<SubmissionRecord[]> {
  return listDue("submissions", "submission_id", atMs, limit);
}

export function* findLedgerEntry(ledger: string, entryId: string): Steps<LedgerEntry<unknown> | undefined> {
  const text = `SELECT ${ledgerColumns} FROM ledger WHERE ledger = ? AND entry_id = ?`;
  const row = yield* first(text, ledger, entryId);
  return row && ledgerEntry(row);
}

/** Lists an order's page of a ledger, oldest first. */
export function* listLedgerPage(ledger: string, orderId: string): Steps<LedgerEntry<unknown>[]> {
  const text = `SELECT ${ledgerColumns} FROM ledger WHERE ledger = ? AND order_id = ? ORDER BY sequence`;
  return (yield* all(text, ledger, orderId)).map(ledgerEntry);
}

function ledgerEntry([entryId, orderId, sequence, fact]: Row): LedgerEntry<unknown> {
  return {
    entryId: String(entryId),
    orderId: String(orderId),
    sequence: Number(sequence),
    fact: JSON.parse(String(fact)),
  };
}

function listPlaced<Kept>(table: string, { orderId, before, limit }: PlaceQuery): Steps<Kept[]> {
  const text = `SELECT record FROM ${table} WHERE order_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
  return records(text, orderId, before ?? Number.MAX_SAFE_INTEGER, limit);
}

function listDue<Kept>(table: string, id: string, atMs: number, limit: number): Steps<Kept[]> {
  const where = `lease_ends_at_ms IS NOT NULL AND lease_ends_at_ms <= ?`;
  const text = `SELECT record FROM ${table} WHERE ${where} ORDER BY lease_ends_at_ms, ${id} LIMIT ?`;
  return records(text, atMs, limit);
}
