import type { DeliveryRecord } from "../delivery-record.ts";
import type { DeliveryQuery, OrderQuery, ReportQuery } from "../list-query.ts";
import { openStatuses } from "../open-orders.ts";
import type { OrderRecord, OrderSummary } from "../order-record.ts";
import type { ReportRecord } from "../report-record.ts";
import { Conditions } from "./conditions.ts";
import { parseOnce } from "./parse-once.ts";
import { all, first, records, type Steps } from "./steps.ts";

const newest = Number.MAX_SAFE_INTEGER;

// An order is asked for by all who work on it, and on every page that lists it, more often than it changes.
const orderIn = parseOnce(([record]): OrderRecord => JSON.parse(String(record)));
// By its text, since its row says nothing else: what it was before a change takes a place too, for a while.
const summaryIn = parseOnce(([summary]): OrderSummary => JSON.parse(String(summary)), 200);

/** Finds an order. */
export function* findOrder(
  clientId: string,
  loanId: string,
  orderId: string,
): Steps<OrderRecord | undefined> {
  const text = "SELECT record FROM orders WHERE order_id = ? AND loan_id = ? AND client_id = ?";
  const row = yield* first(text, orderId, loanId, clientId);
  return row && orderIn(orderId, row);
}

/** Lists the summaries of a client's orders. */
export function* listOrders(query: OrderQuery): Steps<OrderSummary[]> {
  const where = new Conditions("client_id = ?", query.clientId);
  if (query.branchIds) where.andOneOf("branch_id", query.branchIds);
  if (query.assignedTo) where.and("vendor_id = ? AND status <> 'Draft'", query.assignedTo);
  if (query.statuses) where.andOneOf("status", query.statuses);
  if (query.loanId) where.and("loan_id = ?", query.loanId);
  if (query.updatedAfter) where.and("updated_at > ?", query.updatedAfter);
  const { after, newestFirst } = query;
  if (after) {
    where.and(`(updated_at, order_id) ${newestFirst ? "<" : ">"} (?, ?)`, after.updatedAt, after.orderId);
  }
  const order = newestFirst ? "updated_at DESC, order_id DESC" : "updated_at, order_id";
  const text = `SELECT summary FROM orders WHERE ${where.text} ORDER BY ${order} LIMIT ?`;
  const rows = yield* all(text, ...where.values, query.limit);
  return rows.map((row) => summaryIn(String(row[0]), row));
}

/** Lists orders whose vendor has not answered in time, the longest overdue first. */
export function listOverdueOrders(at: string, limit: number): Steps<OrderRecord[]> {
  const text = `SELECT record FROM orders WHERE answer_due_at <= ? ORDER BY answer_due_at, order_id LIMIT ?`;
  return records(text, at, limit);
}

/** Counts the orders that take up a vendor's capacity, in an open transaction those within it too. */
export function* countOpenOrders(vendorId: string): Steps<number> {
  const where = new Conditions("vendor_id = ?", vendorId);
  where.andOneOf("status", openStatuses);
  const row = yield* first(`SELECT COUNT(*) FROM orders WHERE ${where.text}`, ...where.values);
  return Number(row?.[0]);
}

/** Lists the versions of an order's report, newest first. */
export function listReports({ orderId, before, limit }: ReportQuery): Steps<ReportRecord[]> {
  const text = "SELECT record FROM reports WHERE order_id = ? AND version < ? ORDER BY version DESC LIMIT ?";
  return records(text, orderId, before ?? newest, limit);
}

/** Lists the deliveries of an order, newest first. */
export function listDeliveries({ orderId, before, limit }: DeliveryQuery): Steps<DeliveryRecord[]> {
  const text =
    "SELECT record FROM deliveries WHERE order_id = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?";
  return records(text, orderId, before ?? newest, limit);
}
