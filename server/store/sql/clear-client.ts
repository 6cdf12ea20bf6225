import type { CommitOutcome } from "../write.ts";
import { run, type Steps } from "./steps.ts";

/** What stands under an order's id. Histories come last: it is by them that deleted orders are found. */
const papers = [
  "invoices",
  "payments",
  "submissions",
  "ledger",
  "reports",
  "deliveries",
  "orders",
  "history",
] as const;

/** A deleted order is known by its first entry alone, which holds the whole draft. */
const ordersOfClient = `SELECT order_id FROM orders WHERE client_id = ? UNION
  SELECT order_id FROM history WHERE sequence = 1 AND record -> 'changes' ->> 'clientId' = ?`;

/** Removes a client's loans and orders with all that hangs on them, its invitations and its users' keys. */
export function* clearClient(clientId: string): Steps<CommitOutcome> {
  for (const table of papers) {
    yield* run(`DELETE FROM ${table} WHERE order_id IN (${ordersOfClient})`, clientId, clientId);
  }
  yield* run("DELETE FROM loans WHERE client_id = ?", clientId);
  yield* run("DELETE FROM invitations WHERE client_id = ?", clientId);
  const users = "SELECT user_id FROM users WHERE client_id = ?";
  yield* run(`DELETE FROM idempotency WHERE principal IN (${users})`, clientId);
  return "committed";
}
