import type { Random } from "../crypto/random.ts";
import type { PaymentRecord } from "../payments/payment-record.ts";
import type { SubmissionRecord } from "../portals/submission-record.ts";
import type { DeliveryRecord } from "../store/delivery-record.ts";
import type { HistoryRecord } from "../store/history-record.ts";
import type { InvoiceRecord } from "../store/invoice-record.ts";
import type { LoanRecord } from "../store/loan-record.ts";
import type { OrderRecord } from "../store/order-record.ts";
import type { ReportRecord } from "../store/report-record.ts";
import type { KeptLedgerEntry } from "../store/settlement-store.ts";
import type { UserRecord } from "../store/user-record.ts";

/** An order with all that led to it. */
export interface Lived {
  readonly loan: LoanRecord;
  readonly order: OrderRecord;
  readonly history: readonly HistoryRecord[];
  readonly reports: readonly ReportRecord[];
  readonly deliveries: readonly DeliveryRecord[];
  readonly invoices: readonly InvoiceRecord[];
  readonly payments: readonly PaymentRecord[];
  readonly submissions: readonly SubmissionRecord[];
  /** What the simulated services outside know of it. */
  readonly ledger: readonly KeptLedgerEntry[];
}

/** What a synthetic life is lived by. */
export interface LifeOptions {
  readonly people: readonly UserRecord[];
  /** The vendor that is asked where an action asks one. */
  readonly vendorId: string;
  /** What activation calls the order. */
  readonly orderNumber: string;
  readonly atMs: number;
  readonly random: Random;
}
