import type { Write } from "../store/write.ts";
import type { Lived } from "./lived.ts";

/** All that keeps an order with what led to it; see `writeOf`. */
type Papers = Required<Pick<Write, Exclude<keyof Lived, "loan" | "order"> | "loans" | "orders">>;

/** Makes one write of several that do not depend on each other. */
export function mergeWrites(writes: readonly Write[]): Papers {
  return {
    loans: writes.flatMap(({ loans = [] }) => loans),
    orders: writes.flatMap(({ orders = [] }) => orders),
    history: writes.flatMap(({ history = [] }) => history),
    reports: writes.flatMap(({ reports = [] }) => reports),
    deliveries: writes.flatMap(({ deliveries = [] }) => deliveries),
    invoices: writes.flatMap(({ invoices = [] }) => invoices),
    payments: writes.flatMap(({ payments = [] }) => payments),
    submissions: writes.flatMap(({ submissions = [] }) => submissions),
    ledger: writes.flatMap(({ ledger = [] }) => ledger),
  };
}
