import type { LedgerEntry } from "../../outside/ledger.ts";
import type { PaymentRecord } from "../../payments/payment-record.ts";
import type { SubmissionRecord } from "../../portals/submission-record.ts";
import type { InvoiceRecord } from "../invoice-record.ts";
import type { KeptLedgerEntry, PlaceQuery, SettlementWrite } from "../settlement-store.ts";
import type { Change, CommitOutcome } from "../write.ts";
import { type Grounds, hanging } from "./hanging.ts";

type Placed = PaymentRecord | SubmissionRecord;

/** What a memory store holds of the money and the portals of orders. */
export class SettlementTables {
  /** Invoices by order id. */
  readonly invoices = new Map<string, InvoiceRecord>();
  readonly payments = new Map<string, PaymentRecord>();
  readonly submissions = new Map<string, SubmissionRecord>();
  /** Entries of all ledgers, in the order in which they came. */
  readonly ledger: KeptLedgerEntry[] = [];
}

/** Says what would become of a write's part in it, part by part. */
export function* judgeSettlement(
  tables: SettlementTables,
  write: SettlementWrite,
  has: Pick<Grounds, "order">,
): Generator<CommitOutcome> {
  for (const { orderId, invoiceNumber } of write.invoices ?? []) {
    const numbers = [...tables.invoices.values()].map((invoice) => invoice.invoiceNumber);
    yield tables.invoices.has(orderId) || numbers.includes(invoiceNumber) ? "duplicate" : "committed";
  }
  yield hanging(write.invoices, ({ orderId }) => has.order(orderId));
  for (const change of write.payments ?? []) {
    yield changeOutcome(change, tables.payments, ({ paymentId }) => paymentId);
    yield hanging([change.after], ({ orderId }) => has.order(orderId));
  }
  for (const change of write.submissions ?? []) {
    yield changeOutcome(change, tables.submissions, ({ submissionId }) => submissionId);
    yield hanging([change.after], ({ orderId }) => has.order(orderId));
  }
  for (const entry of write.ledger ?? []) {
    const others = tables.ledger.filter(({ ledger }) => ledger === entry.ledger);
    const isTaken = others.some(({ entryId, orderId, sequence }) => {
      return entryId === entry.entryId || (orderId === entry.orderId && sequence === entry.sequence);
    });
    yield isTaken ? "duplicate" : "committed";
  }
}

/** Keeps a write's part in it, which was judged `committed`. */
export function applySettlement(tables: SettlementTables, write: SettlementWrite): void {
  for (const invoice of write.invoices ?? []) tables.invoices.set(invoice.orderId, invoice);
  for (const change of write.payments ?? []) put(tables.payments, change, ({ paymentId }) => paymentId);
  for (const change of write.submissions ?? []) {
    put(tables.submissions, change, ({ submissionId }) => submissionId);
  }
  tables.ledger.push(...(write.ledger ?? []));
}

/** Lists an order's records of one kind, newest first. */
export function listPlaced<Kept extends Placed>(
  table: ReadonlyMap<string, Kept>,
  { orderId, before, limit }: PlaceQuery,
): Kept[] {
  const wanted = [...table.values()].filter((one) => {
    return one.orderId === orderId && (before === null || one.sequence < before);
  });
  return wanted.sort((a, b) => b.sequence - a.sequence).slice(0, limit);
}

/** Lists records whose lease has ended, the longest ended first. */
export function listDue<Kept extends Placed>(
  table: ReadonlyMap<string, Kept>,
  {
    atMs,
    limit,
    idOf,
  }: { readonly atMs: number; readonly limit: number; readonly idOf: (one: Kept) => string },
): Kept[] {
  const due = [...table.values()].flatMap((one) => {
    const { leaseEndsAtMs } = one;
    return leaseEndsAtMs !== null && leaseEndsAtMs <= atMs ? [{ one, leaseEndsAtMs }] : [];
  });
  due.sort((a, b) => a.leaseEndsAtMs - b.leaseEndsAtMs || (idOf(a.one) < idOf(b.one) ? -1 : 1));
  return due.slice(0, limit).map(({ one }) => one);
}

/** Finds an entry of a ledger. */
export function findLedgerEntry(
  { ledger: entries }: SettlementTables,
  name: string,
  entryId: string,
): LedgerEntry<unknown> | undefined {
  const entry = entries.find((one) => one.ledger === name && one.entryId === entryId);
  return entry && withoutName(entry);
}

/** Lists an order's page of a ledger, oldest first. */
export function listLedgerPage(
  { ledger: entries }: SettlementTables,
  name: string,
  orderId: string,
): LedgerEntry<unknown>[] {
  const page = entries.filter((one) => one.ledger === name && one.orderId === orderId);
  return page.sort((a, b) => a.sequence - b.sequence).map(withoutName);
}

function withoutName({ ledger, ...entry }: KeptLedgerEntry): LedgerEntry<unknown> {
  return entry;
}

function put<Kept>(
  table: Map<string, Kept>,
  { before, after }: { readonly before: Kept | null; readonly after: Kept | null },
  idOf: (one: Kept) => string,
): void {
  if (after !== null) table.set(idOf(after), after);
  else if (before !== null) table.delete(idOf(before));
}

function changeOutcome<Kept extends Placed>(
  { before, after }: Change<Kept>,
  table: ReadonlyMap<string, Kept>,
  idOf: (one: Kept) => string,
): CommitOutcome {
  if (before !== null && table.get(idOf(before))?.version !== before.version) return "stale";
  if (after === null) return "committed";
  if (before === null && table.has(idOf(after))) return "duplicate";
  const isTaken = [...table.values()].some((one) => {
    return one.orderId === after.orderId && one.sequence === after.sequence && idOf(one) !== idOf(after);
  });
  return isTaken ? "duplicate" : "committed";
}
