import { newDraft } from "../domain/new-draft.ts";
import type { AuditRecord } from "./audit-record.ts";
import type { ClientRecord } from "./client-record.ts";
import type { DeliveryRecord } from "./delivery-record.ts";
import type { HistoryRecord } from "./history-record.ts";
import type { IdempotencyRecord } from "./idempotency-record.ts";
import type { InvitationRecord } from "./invitation-record.ts";
import type { LoanRecord } from "./loan-record.ts";
import type { OneTimeCodeRecord } from "./one-time-code-record.ts";
import type { OrderRecord } from "./order-record.ts";
import type { OutboxRecord } from "./outbox-record.ts";
import type { ReportRecord } from "./report-record.ts";
import type { ResetTokenRecord } from "./reset-token-record.ts";
import type { SessionRecord } from "./session-record.ts";
import type { UserRecord } from "./user-record.ts";
import type { VendorRecord } from "./vendor-record.ts";

const at = "2026-11-20T14:00:00.000Z";

/** Makes an id that stands for a short name, as `cl_00000000000harbr`. */
export function sampleId(prefix: string, name: string | number): string {
  return `${prefix}_${String(name).padStart(16, "0")}`;
}

export function sampleClient(name: string, fields: Partial<ClientRecord> = {}): ClientRecord {
  return { clientId: sampleId("cl", name), name, branches: [], paymentMethods: [], ...fields };
}

export function sampleVendor(name: string, fields: Partial<VendorRecord> = {}): VendorRecord {
  const nothing = { clientIds: [], products: [], coverage: [], licences: [], capacity: 0, fees: [] };
  return { vendorId: sampleId("vn", name), name, ...nothing, ...fields };
}

export function sampleUser(name: string, fields: Partial<UserRecord> = {}): UserRecord {
  return {
    userId: sampleId("us", name),
    username: `${name}@mail.example`,
    displayName: name,
    email: `${name}@mail.example`,
    role: "operations",
    clientId: null,
    vendorId: null,
    branchIds: [],
    isMaster: false,
    state: "active",
    passwordHash: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
    ...fields,
  };
}

export function sampleSession(name: string, fields: Partial<SessionRecord> = {}): SessionRecord {
  return {
    sessionId: sampleId("se", name),
    userId: sampleId("us", name),
    generation: 1,
    rotatedAtMs: 0,
    endsAtMs: 1_000_000,
    sealedAnswer: null,
    revokedAtMs: null,
    revokedBecause: null,
    version: 1,
    ...fields,
  };
}

export function sampleInvitation(name: string, fields: Partial<InvitationRecord> = {}): InvitationRecord {
  return {
    invitationId: sampleId("iv", name),
    clientId: sampleId("cl", "harbor"),
    email: `${name}@mail.example`,
    displayName: name,
    role: "operations",
    branchIds: [],
    invitedBy: sampleId("us", "admin"),
    sentAt: at,
    expiresAt: "2026-11-27T14:00:00.000Z",
    tokenHash: name,
    version: 1,
    ...fields,
  };
}

export function sampleResetToken(name: string, fields: Partial<ResetTokenRecord> = {}): ResetTokenRecord {
  return { userId: sampleId("us", name), tokenHash: name, expiresAtMs: 1000, version: 1, ...fields };
}

export function sampleCode(name: string, fields: Partial<OneTimeCodeRecord> = {}): OneTimeCodeRecord {
  const userId = sampleId("us", name);
  return { userId, codeHash: "hash", expiresAtMs: 1000, wrongTries: 0, version: 1, ...fields };
}

export function sampleLoan(name: string, fields: Partial<LoanRecord> = {}): LoanRecord {
  return {
    loanId: sampleId("ln", name),
    clientId: sampleId("cl", "harbor"),
    branchId: sampleId("br", "one"),
    loanNumber: name,
    loanType: "conventional",
    borrowerName: "Imani Okafor",
    property: { street: "1 Mill Street", city: "Bangor", county: "Penobscot", state: "ME", zip: "04401" },
    createdAt: at,
    ...fields,
  };
}

export function sampleOrder(name: string, fields: Partial<OrderRecord> = {}): OrderRecord {
  const draft = newDraft({
    orderId: sampleId("or", name),
    clientId: sampleId("cl", "harbor"),
    loanId: sampleId("ln", "one"),
    branchId: sampleId("br", "one"),
  });
  return { ...draft, version: 1, historyLength: 1, createdAt: at, updatedAt: at, ...fields };
}

export function sampleEntry(order: OrderRecord, sequence: number): HistoryRecord {
  return {
    entryId: sampleId("hi", `${order.orderId.slice(-4)}${sequence}`),
    orderId: order.orderId,
    sequence,
    action: "update",
    from: order.status,
    to: order.status,
    at,
    actor: { kind: "system", userId: null, role: null, displayName: "Test" },
    reason: null,
    requestId: null,
    idempotencyKey: null,
    version: sequence,
    changes: {},
    particulars: null,
  };
}

export function sampleReport({ orderId }: OrderRecord, version: number): ReportRecord {
  const file = { name: "report.pdf", mediaType: "application/pdf" as const, sha256: "0", sizeBytes: 1 };
  const appraisedValue = { amount: 40_000_000, currency: "USD" as const };
  const submittedBy = { kind: "system" as const, userId: null, role: null, displayName: "Test" };
  const reportId = sampleId("rs", version);
  return { reportId, orderId, version, file, appraisedValue, notes: null, submittedAt: at, submittedBy };
}

export function sampleDelivery({ orderId }: OrderRecord, sequence: number): DeliveryRecord {
  const ids = { deliveryId: sampleId("dl", sequence), orderId, reportId: sampleId("rs", 1) };
  return { ...ids, sequence, recipients: ["borrower"], deliveredAt: at, acknowledgedAt: null, downloads: 0 };
}

export function sampleAudit(clientId: string | null, action = "sign-in"): AuditRecord {
  const target = { kind: "user" as const, id: null };
  return { clientId, at, actor: null, action, target, outcome: "failure", ip: null, requestId: null };
}

export function sampleMessage(name: string): OutboxRecord {
  return { messageId: sampleId("ms", name), clientId: null, at, kind: "order.activate", payload: { name } };
}

export function sampleKey(key: string, fields: Partial<IdempotencyRecord> = {}): IdempotencyRecord {
  return {
    principal: sampleId("us", "one"),
    operationId: "createOrder",
    key,
    fingerprint: "fingerprint",
    claimId: "claim",
    answer: { status: 204, headers: {} },
    expiresAtMs: 100,
    ...fields,
  };
}
