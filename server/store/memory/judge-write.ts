import { isoTime } from "../../clock.ts";
import { countAttempt } from "../attempt-record.ts";
import { emailKey, type InvitationRecord } from "../invitation-record.ts";
import { isOpenOrderOf } from "../open-orders.ts";
import type { OrderRecord } from "../order-record.ts";
import { usernameKey } from "../user-record.ts";
import type { CapacityClaim, Change, CommitOutcome, Write } from "../write.ts";
import { groundsOf, hanging } from "./hanging.ts";
import { idempotencyKey, loanNumberKey, type MemoryTables } from "./memory-tables.ts";
import { judgeSettlement } from "./settlement-tables.ts";

/** Says what would become of a write, without keeping any of it. */
export function judgeWrite(tables: MemoryTables, write: Write): CommitOutcome {
  for (const outcome of outcomes(tables, write)) if (outcome !== "committed") return outcome;
  return "committed";
}

/** In the order in which every store judges, so that all stores answer alike. */
function* outcomes(tables: MemoryTables, write: Write): Generator<CommitOutcome> {
  const has = groundsOf(tables, write);
  for (const { name, before } of write.notes ?? []) {
    yield (tables.notes.get(name) ?? null) === before ? "committed" : "stale";
  }
  yield idempotencyOutcome(tables, write);
  for (const claim of write.attempts ?? []) {
    const isLetThrough = countAttempt(tables.attempts.get(claim.key), claim, write.atMs) !== undefined;
    yield isLetThrough ? "committed" : "stale";
  }
  yield unique(write.clients, ({ clientId }) => tables.clients.has(clientId));
  yield unique(write.vendors, ({ vendorId }) => tables.vendors.has(vendorId));
  for (const { userId, version } of write.expectedUsers ?? []) {
    yield tables.users.get(userId)?.version === version ? "committed" : "stale";
  }
  if (write.expectedSession !== undefined) {
    yield tables.sessions.get(write.expectedSession)?.revokedAtMs === null ? "committed" : "stale";
  }
  for (const change of write.users ?? []) {
    yield changeOutcome(change, ({ userId }) => tables.users.get(userId));
    yield takenByOther(tables.usernames, change.after, ({ username }) => usernameKey(username), "userId");
    yield hanging([change.after], ({ clientId, vendorId }) => has.client(clientId) && has.vendor(vendorId));
  }
  for (const change of write.sessions ?? []) {
    yield changeOutcome(change, ({ sessionId }) => tables.sessions.get(sessionId));
    yield hanging([change.after], ({ userId }) => has.user(userId));
  }
  yield unique(write.refreshTokens, ({ tokenHash }) => tables.refreshTokens.has(tokenHash));
  yield hanging(write.refreshTokens, ({ sessionId }) => has.session(sessionId));
  yield unique(write.accessTokens, ({ tokenHash }) => tables.accessTokens.has(tokenHash));
  yield hanging(write.accessTokens, ({ sessionId }) => has.session(sessionId));
  for (const change of write.invitations ?? []) {
    const pending = pendingInvitations(tables, write.atMs);
    yield changeOutcome(change, ({ invitationId }) => pending.get(invitationId));
    yield invitedOutcome([...pending.values()], change.after);
    yield hanging([change.after], ({ clientId }) => has.client(clientId));
  }
  for (const change of write.resetTokens ?? []) {
    yield changeOutcome(change, ({ userId }) => tables.resetTokens.get(userId));
    yield hanging([change.after], ({ userId }) => has.user(userId));
  }
  for (const change of write.oneTimeCodes ?? []) {
    yield changeOutcome(change, ({ userId }) => tables.oneTimeCodes.get(userId));
    yield hanging([change.after], ({ userId }) => has.user(userId));
  }
  yield unique(write.loans, ({ loanId, clientId, loanNumber }) => {
    return tables.loans.has(loanId) || tables.loanNumbers.has(loanNumberKey(clientId, loanNumber));
  });
  yield hanging(write.loans, ({ clientId }) => has.client(clientId));
  for (const change of write.orders ?? []) {
    yield changeOutcome(change, ({ orderId }) => tables.orders.get(orderId));
    yield isAsLastChanged(change, tables.orders) ? "committed" : "stale";
    yield takenByOther(tables.orderNumbers, change.after, ({ orderNumber }) => orderNumber, "orderId");
    yield hanging([change.after], ({ clientId, loanId }) => has.client(clientId) && has.loan(loanId));
  }
  for (const claim of write.capacities ?? []) yield capacityOutcome(tables, write, claim);
  yield unique(write.history, ({ orderId, entryId, sequence }) => {
    const entries = tables.history.get(orderId) ?? [];
    return entries.some((entry) => entry.entryId === entryId || entry.sequence === sequence);
  });
  yield unique(write.reports, ({ orderId, reportId, version }) => {
    const reports = tables.reports.get(orderId) ?? [];
    return reports.some((report) => report.reportId === reportId || report.version === version);
  });
  yield hanging(write.reports, ({ orderId }) => has.order(orderId));
  yield unique(write.deliveries, ({ orderId, deliveryId, sequence }) => {
    const deliveries = tables.deliveries.get(orderId) ?? [];
    return deliveries.some((one) => one.deliveryId === deliveryId || one.sequence === sequence);
  });
  yield hanging(write.deliveries, ({ orderId }) => has.order(orderId));
  yield* judgeSettlement(tables.settlement, write, has);
  yield unique(write.outbox, ({ messageId }) => tables.outbox.has(messageId));
}

function idempotencyOutcome(tables: MemoryTables, { idempotency, atMs }: Write): CommitOutcome {
  const kept = idempotency && tables.idempotency.get(idempotencyKey(idempotency));
  if (kept === undefined || kept.expiresAtMs <= atMs) return "committed";
  return kept.answer === null && kept.claimId === idempotency?.claimId ? "committed" : "duplicate";
}

function pendingInvitations({ invitations }: MemoryTables, atMs: number) {
  return new Map([...invitations].filter(([, { expiresAt }]) => expiresAt > isoTime(atMs)));
}

function invitedOutcome(
  pending: readonly InvitationRecord[],
  invitation: InvitationRecord | null,
): CommitOutcome {
  const isTaken = pending.some(({ clientId, email, invitationId }) => {
    if (clientId !== invitation?.clientId || invitationId === invitation.invitationId) return false;
    return emailKey(email) === emailKey(invitation.email);
  });
  return isTaken ? "duplicate" : "committed";
}

function capacityOutcome(
  tables: MemoryTables,
  { orders = [] }: Write,
  { vendorId, atMost }: CapacityClaim,
): CommitOutcome {
  const changed = new Set(orders.map(({ before, after }) => (before ?? after)?.orderId));
  const others = [...tables.orders.values()].filter(({ orderId }) => !changed.has(orderId));
  const after = [...others, ...orders.flatMap((change) => change.after ?? [])];
  const open = after.filter((order) => isOpenOrderOf(order, vendorId));
  return open.length <= atMost ? "committed" : "stale";
}

function unique<Kept>(records: readonly Kept[] | undefined, isTaken: (one: Kept) => boolean): CommitOutcome {
  return records?.some(isTaken) ? "duplicate" : "committed";
}

function changeOutcome<Kept extends { readonly version: number }>(
  { before, after }: Change<Kept>,
  find: (record: Kept) => Kept | undefined,
): CommitOutcome {
  if (before === null) return after !== null && find(after) !== undefined ? "duplicate" : "committed";
  return find(before)?.version === before.version ? "committed" : "stale";
}

function isAsLastChanged({ before }: Change<OrderRecord>, orders: ReadonlyMap<string, OrderRecord>): boolean {
  return before === null || orders.get(before.orderId)?.updatedAt === before.updatedAt;
}

function takenByOther<Kept extends object, Id extends keyof Kept>(
  index: ReadonlyMap<string, Kept[Id]>,
  record: Kept | null,
  keyOf: (record: Kept) => string | null,
  id: Id,
): CommitOutcome {
  if (record === null) return "committed";
  const key = keyOf(record);
  if (key === null) return "committed";
  const owner = index.get(key);
  return owner === undefined || owner === record[id] ? "committed" : "duplicate";
}
