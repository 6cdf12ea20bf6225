import type { components } from "../../src/contract/index.ts";
import type { OrderRecord } from "./order-record.ts";

/**
 * One thing that happened to an order, as it is kept: what the contract shows of it, and what makes the order's
 * record follow from its entries. Entries are only ever added.
 */
export type HistoryRecord = Readonly<Omit<components["schemas"]["HistoryEntry"], "particulars">> & {
  /** The order's version after the write that the entry belongs to; entries of one write share it. */
  readonly version: number;
  /** The members that the entry gave another value, besides those that every entry changes. */
  readonly changes: OrderChanges;
  /** What the request said that no member of the order holds, such as the evidence against a value. */
  readonly particulars: Readonly<Record<string, unknown>> | null;
};

/** Members of an order with their new values. */
export type OrderChanges = Partial<Omit<OrderRecord, "status" | "version" | "updatedAt" | "historyLength">>;

/** Who did it. */
export type ActorRecord = Readonly<components["schemas"]["Actor"]>;
