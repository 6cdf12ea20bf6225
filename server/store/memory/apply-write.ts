import { usernameKey } from "../user-record.ts";
import type { Change, Write } from "../write.ts";
import { idempotencyKey, loanNumberKey, type MemoryTables } from "./memory-tables.ts";

/** Keeps a write that was judged `committed`. */
export function applyWrite(tables: MemoryTables, write: Write): void {
  const { idempotency } = write;
  if (idempotency) tables.idempotency.set(idempotencyKey(idempotency), idempotency);
  for (const client of write.clients ?? []) tables.clients.set(client.clientId, client);
  for (const vendor of write.vendors ?? []) tables.vendors.set(vendor.vendorId, vendor);
  for (const change of write.users ?? []) {
    put(tables.users, change, ({ userId }) => userId);
    index(tables.usernames, change, ({ username }) => usernameKey(username), "userId");
  }
  for (const change of write.sessions ?? []) put(tables.sessions, change, ({ sessionId }) => sessionId);
  for (const token of write.refreshTokens ?? []) tables.refreshTokens.set(token.tokenHash, token);
  for (const token of write.accessTokens ?? []) tables.accessTokens.set(token.tokenHash, token);
  for (const loan of write.loans ?? []) {
    tables.loans.set(loan.loanId, loan);
    tables.loanNumbers.set(loanNumberKey(loan.clientId, loan.loanNumber), loan.loanId);
  }
  for (const change of write.orders ?? []) {
    put(tables.orders, change, ({ orderId }) => orderId);
    index(tables.orderNumbers, change, ({ orderNumber }) => orderNumber, "orderId");
  }
  for (const entry of write.history ?? []) append(tables.history, entry);
  for (const report of write.reports ?? []) append(tables.reports, report);
  for (const delivery of write.deliveries ?? []) append(tables.deliveries, delivery);
  for (const line of write.audit ?? []) {
    const lines = tables.audit.get(line.clientId) ?? [];
    tables.audit.set(line.clientId, [...lines, { ...line, sequence: lines.length + 1 }]);
  }
  for (const message of write.outbox ?? []) {
    tables.outbox.set(message.messageId, { ...message, sequence: tables.outbox.size + 1 });
  }
}

function put<Kept extends { readonly version: number }>(
  table: Map<string, Kept>,
  { before, after }: Change<Kept>,
  idOf: (record: Kept) => string,
): void {
  if (after !== null) table.set(idOf(after), after);
  else if (before !== null) table.delete(idOf(before));
}

function append<Kept extends { readonly orderId: string }>(table: Map<string, Kept[]>, record: Kept): void {
  table.set(record.orderId, [...(table.get(record.orderId) ?? []), record]);
}

function index<Kept extends { readonly version: number }, Id extends keyof Kept>(
  table: Map<string, Kept[Id]>,
  { before, after }: Change<Kept>,
  keyOf: (record: Kept) => string | null,
  id: Id,
): void {
  const old = before && keyOf(before);
  const key = after && keyOf(after);
  if (old !== null) table.delete(old);
  if (after !== null && key !== null) table.set(key, after[id]);
}
