import type { SQLInputValue } from "node:sqlite";
import type { LedgerEntry } from "../../outside/ledger.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import type { InvoiceRecord } from "../invoice-record.ts";
import type { PlaceQuery } from "../settlement-store.ts";
import type { Row, Statements } from "./statements.ts";

const ledgerColumns = "entry_id, order_id, sequence, fact";

export function findInvoice(sql: Statements, orderId: string): InvoiceRecord | undefined {
  return records<InvoiceRecord>(sql, "SELECT record FROM invoices WHERE order_id = ?", orderId)[0];
}

export function findPayment(sql: Statements, orderId: string, paymentId: string): PaymentRecord | undefined {
  const text = "SELECT record FROM payments WHERE payment_id = ? AND order_id = ?";
  return records<PaymentRecord>(sql, text, paymentId, orderId)[0];
}

/** Lists an order's payments, newest first. */
export function listPayments(sql: Statements, query: PlaceQuery): PaymentRecord[] {
  return listPlaced(sql, "payments", query);
}

/** Lists payments whose lease has ended, the longest ended first. */
export function listDuePayments(sql: Statements, atMs: number, limit: number): PaymentRecord[] {
  return listDue(sql, "payments", "payment_id", atMs, limit);
}

export function findSubmission(
  sql: Statements,
  orderId: string,
  submissionId: string,
): SubmissionRecord | undefined {
  const text = "SELECT record FROM submissions WHERE submission_id = ? AND order_id = ?";
  return records<SubmissionRecord>(sql, text, submissionId, orderId)[0];
}

/** Lists an order's submissions, newest first. */
export function listSubmissions(sql: Statements, query: PlaceQuery): SubmissionRecord[] {
  return listPlaced(sql, "submissions", query);
}

/** Lists submissions whose lease has ended, the longest ended first. */
export function listDueSubmissions(sql: Statements, atMs: number, limit: number): SubmissionRecord[] {
  return listDue(sql, "submissions", "submission_id", atMs, limit);
}

export function findLedgerEntry(
  sql: Statements,
  ledger: string,
  entryId: string,
): LedgerEntry<unknown> | undefined {
  const text = `SELECT ${ledgerColumns} FROM ledger WHERE ledger = ? AND entry_id = ?`;
  const row = sql.first(text, ledger, entryId);
  return row && ledgerEntry(row);
}

/** Lists an order's page of a ledger, oldest first. */
export function listLedgerPage(sql: Statements, ledger: string, orderId: string): LedgerEntry<unknown>[] {
  const text = `SELECT ${ledgerColumns} FROM ledger WHERE ledger = ? AND order_id = ? ORDER BY sequence`;
  return sql.all(text, ledger, orderId).map(ledgerEntry);
}

function ledgerEntry([entryId, orderId, sequence, fact]: Row): LedgerEntry<unknown> {
  return {
    entryId: String(entryId),
    orderId: String(orderId),
    sequence: Number(sequence),
    fact: JSON.parse(String(fact)),
  };
}

function listPlaced<Kept>(sql: Statements, table: string, { orderId, before, limit }: PlaceQuery): Kept[] {
  const text = `SELECT record FROM ${table} WHERE order_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?`;
  return records(sql, text, orderId, before ?? Number.MAX_SAFE_INTEGER, limit);
}

function listDue<Kept>(sql: Statements, table: string, id: string, atMs: number, limit: number): Kept[] {
  const where = `lease_ends_at_ms IS NOT NULL AND lease_ends_at_ms <= ?`;
  const text = `SELECT record FROM ${table} WHERE ${where} ORDER BY lease_ends_at_ms, ${id} LIMIT ?`;
  return records(sql, text, atMs, limit);
}

/** What is kept as a record was a record when it was written. */
function records<Kept>(sql: Statements, text: string, ...values: SQLInputValue[]): Kept[] {
  return sql.all(text, ...values).map(([record]): Kept => JSON.parse(String(record)));
}
