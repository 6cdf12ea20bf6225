import type { components } from "../../src/contract/index.ts";

/** One release of an order's report. */
export type DeliveryRecord = Readonly<components["schemas"]["Delivery"]> & {
  /** That of the history's entry about it: what tells the earlier of two deliveries at one moment. */
  readonly sequence: number;
};
