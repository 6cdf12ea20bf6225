import { loanNumberKey, type MemoryTables } from "./memory-tables.ts";

/** Removes a client's loans and orders with all that hangs on them, its invitations and its users' keys. */
export function clearClient(tables: MemoryTables, clientId: string): void {
  const isOwn = ({ clientId: other }: { readonly clientId?: string }) => other === clientId;
  const orders = [...tables.orders.values()].filter(isOwn);
  // A deleted order is known by its first entry alone, which holds the whole draft.
  const known = [...tables.history].filter(([, [first]]) => first !== undefined && isOwn(first.changes));
  const orderIds = new Set([...orders.map(({ orderId }) => orderId), ...known.map(([orderId]) => orderId)]);
  const isOfOrder = ({ orderId }: { readonly orderId: string }) => orderIds.has(orderId);
  const { settlement } = tables;
  for (const table of [tables.orders, settlement.invoices, settlement.payments, settlement.submissions]) {
    for (const [id, record] of table) if (isOfOrder(record)) table.delete(id);
  }
  const otherEntries = settlement.ledger.filter((entry) => !isOfOrder(entry));
  settlement.ledger.splice(0, settlement.ledger.length, ...otherEntries);
  for (const table of [tables.history, tables.reports, tables.deliveries]) {
    for (const orderId of orderIds) table.delete(orderId);
  }
  for (const [number, orderId] of tables.orderNumbers) {
    if (orderIds.has(orderId)) tables.orderNumbers.delete(number);
  }
  for (const loan of [...tables.loans.values()].filter(isOwn)) {
    tables.loans.delete(loan.loanId);
    tables.loanNumbers.delete(loanNumberKey(clientId, loan.loanNumber));
  }
  for (const [id, invitation] of tables.invitations) {
    if (isOwn(invitation)) tables.invitations.delete(id);
  }
  for (const [key, { principal }] of tables.idempotency) {
    if (tables.users.get(principal)?.clientId === clientId) tables.idempotency.delete(key);
  }
}
