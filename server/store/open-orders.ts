import { lifecycle } from "../../src/contract/index.ts";
import type { OrderRecord } from "./order-record.ts";

const { initial, terminal, reserved, codes = {} } = lifecycle;

/** The statuses in which an order takes up its vendor's capacity: from activation to its end. */
export const openStatuses: readonly string[] = Object.keys(codes).filter((status) => {
  return status !== initial && !terminal.includes(status) && !reserved.includes(status);
});

/** Tells whether an order takes up the capacity of a vendor. */
export function isOpenOrderOf({ status, vendorId }: OrderRecord, id: string): boolean {
  return vendorId === id && openStatuses.includes(status);
}
