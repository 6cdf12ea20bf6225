import type { LedgerEntry } from "../outside/ledger.ts";
import type { PaymentRecord } from "../payments/payment-record.ts";
import type { SubmissionRecord } from "../portals/submission-record.ts";
import type { Change } from "./change.ts";
import type { InvoiceRecord } from "./invoice-record.ts";

/** What a store answers about the money and the portals of orders. */
export interface SettlementStore {
  findInvoice(orderId: string): Promise<InvoiceRecord | undefined>;

  findPayment(orderId: string, paymentId: string): Promise<PaymentRecord | undefined>;
  listPayments(query: PlaceQuery): Promise<readonly PaymentRecord[]>;
  /** Lists payments of all clients whose lease has ended by a moment, the longest ended first. */
  listDuePayments(atMs: number, limit: number): Promise<readonly PaymentRecord[]>;

  findSubmission(orderId: string, submissionId: string): Promise<SubmissionRecord | undefined>;
  listSubmissions(query: PlaceQuery): Promise<readonly SubmissionRecord[]>;
  /** Lists submissions of all clients whose lease has ended by a moment, the longest ended first. */
  listDueSubmissions(atMs: number, limit: number): Promise<readonly SubmissionRecord[]>;

  /** Finds an entry of a ledger, by the ledger's name. */
  findLedgerEntry(ledger: string, entryId: string): Promise<LedgerEntry<unknown> | undefined>;
  /** Lists an order's page of a ledger, oldest first. */
  listLedgerPage(ledger: string, orderId: string): Promise<readonly LedgerEntry<unknown>[]>;
}

/** Which of an order's records of one kind to list, newest first. */
export interface PlaceQuery {
  readonly orderId: string;
  /** Only those before this sequence; null from the newest on. */
  readonly before: number | null;
  readonly limit: number;
}

/** What a write changes of the money and the portals of orders. */
export interface SettlementWrite {
  readonly invoices?: readonly InvoiceRecord[];
  readonly payments?: readonly Change<PaymentRecord>[];
  readonly submissions?: readonly Change<SubmissionRecord>[];
  /** Entries of simulated services' ledgers. They come alone; see `storeLedger`. */
  readonly ledger?: readonly KeptLedgerEntry[];
}

/** An entry with the name of its ledger. */
export interface KeptLedgerEntry extends LedgerEntry<unknown> {
  readonly ledger: string;
}
