import type { Caller } from "../caller.ts";
import type { OrderRecord } from "../store/order-record.ts";

/** Tells whether what belongs to a branch is in a caller's scope; a caller without branches has all of them. */
export function seesBranch(caller: Caller, branchId: string): boolean {
  return caller.branchIds.length === 0 || caller.branchIds.includes(branchId);
}

/** Tells whether an order of the caller's client is in its scope: a vendor sees what is assigned to it, and no draft. */
export function seesOrder(caller: Caller, order: OrderRecord): boolean {
  if (caller.vendorId === null) return seesBranch(caller, order.branchId);
  return order.vendorId === caller.vendorId && order.status !== "Draft";
}

/** The branches to which a list is confined; null for none. */
export function branchScope(caller: Caller): readonly string[] | null {
  return caller.branchIds.length === 0 ? null : caller.branchIds;
}
