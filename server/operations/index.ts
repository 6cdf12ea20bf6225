import type { Handlers } from "../handler.ts";
import { activateOrder } from "./activate-order.ts";
import { createLoan } from "./create-loan.ts";
import { createOrder } from "./create-order.ts";
import { deleteOrder } from "./delete-order.ts";
import { getLoan } from "./get-loan.ts";
import { getOrder } from "./get-order.ts";
import { getOrderHistoryEntry } from "./get-order-history-entry.ts";
import { getSession } from "./get-session.ts";
import { listLoans } from "./list-loans.ts";
import { listOrderHistory } from "./list-order-history.ts";
import { listOrders } from "./list-orders.ts";
import type { notImplemented } from "./not-implemented.ts";
import { refreshSession } from "./refresh-session.ts";
import { signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { updateOrder } from "./update-order.ts";

/** The handler of every operation but those that are still to come. */
export const handlers: Omit<Handlers, (typeof notImplemented)[number]> = {
  signIn,
  refreshSession,
  signOut,
  getSession,
  createLoan,
  listLoans,
  getLoan,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  deleteOrder,
  activateOrder,
  listOrderHistory,
  getOrderHistoryEntry,
};
