import type { components } from "../../src/contract/index.ts";

type Order = components["schemas"]["Order"];

/** An order as it is kept: all that the contract shows but what follows from the status and the caller. */
export type OrderRecord = Readonly<Omit<Order, "allowedActions" | "statusCode">> & {
  /** How many history entries the order has; the next one's sequence is one more. */
  readonly historyLength: number;
};

/** An order as lists show it. */
export type OrderSummary = Readonly<components["schemas"]["OrderSummary"]>;
