import fc from "fast-check";
import * as sample from "./sample-records.ts";
import * as settled from "./sample-settlements.ts";
import type { Change, Write } from "./write.ts";

/** Few names, so that writes meet each other all the time. */
const name = fc.constantFrom("a", "b", "c");
const version = fc.integer({ min: 1, max: 3 });
export const harbor = sample.sampleClient("harbor");
export const loan = sample.sampleLoan("one");
export const pine = sample.sampleVendor("pine", { clientIds: [harbor.clientId] });
/** Never changed, so that they can have sessions and tokens. */
export const ana = sample.sampleUser("ana");
export const session = sample.sampleSession("ana");
/** Never changed, so that it can have papers. */
export const lasting = sample.sampleOrder("z");

const order = fc
  .record({
    name,
    version,
    orderNumber: fc.constantFrom(null, "CS-2026-000001", "CS-2026-000002"),
    status: fc.constantFrom("Draft" as const, "OrderAssigned" as const),
    updatedAt: fc.constantFrom("2026-11-20T14:00:00.000Z", "2026-11-21T14:00:00.000Z"),
    vendorId: fc.constantFrom(null, pine.vendorId),
    answerDueAt: fc.constantFrom(null, "2026-11-20T14:00:00.000Z", "2026-11-21T14:00:00.000Z"),
  })
  .map(({ name: key, ...fields }) => sample.sampleOrder(key, fields));
const user = fc
  .record({
    name,
    username: fc.constantFrom("x@mail.example", "X@mail.example", "y@mail.example"),
    clientId: fc.constantFrom(null, harbor.clientId),
    version,
  })
  .map(({ name: key, ...fields }) => sample.sampleUser(key, fields));
const invitation = fc
  .record({
    name,
    version,
    email: fc.constantFrom("p@mail.example", "P@mail.example", "q@mail.example"),
    expiresAt: fc.constantFrom("1970-01-01T00:00:00.010Z", "1970-01-01T00:00:00.030Z"),
    tokenHash: fc.constantFrom("s", "t"),
  })
  .map(({ name: key, ...fields }) => sample.sampleInvitation(key, fields));
const limit = { most: 2, withinMs: 8 };
const idempotency = fc
  .record({
    key: name,
    claimId: name,
    answer: fc.constantFrom(null, { status: 204, headers: {} }),
    expiresAtMs: fc.integer({ min: 0, max: 20 }),
  })
  .map(({ key, ...fields }) => sample.sampleKey(key, fields));

const moment = fc.integer({ min: 0, max: 20 });
const lease = fc.constantFrom(null, 5, 15);
const payment = fc
  .record({ name, version, leaseEndsAtMs: lease, sequence: version })
  .map(({ name: key, sequence, ...fields }) => {
    return settled.samplePayment(lasting, sequence, { paymentId: sample.sampleId("py", key), ...fields });
  });
const submission = fc
  .record({ name, version, leaseEndsAtMs: lease, sequence: version })
  .map(({ name: key, sequence, ...fields }) => {
    const submissionId = sample.sampleId("ps", key);
    return settled.sampleSubmission(lasting, sequence, { submissionId, ...fields });
  });

/** Keeps the id of what was there: a change never makes another thing of it. */
function change<Kept extends { readonly version: number }>(
  record: fc.Arbitrary<Kept>,
  withIdOf: (after: Kept, before: Kept) => Kept,
): fc.Arbitrary<Change<Kept>> {
  return fc.oneof(
    record.map((after) => ({ before: null, after })),
    fc.tuple(record, record).map(([before, after]) => ({ before, after: withIdOf(after, before) })),
    record.map((before) => ({ before, after: null })),
  );
}

const sessionId = fc.constantFrom(session.sessionId, sample.sampleId("se", "a"), sample.sampleId("se", "b"));
/** The session that lasts goes on; others come and go, of a user who may be gone too. */
const sessionChange = fc.oneof(
  version.map((of) => {
    const before = { ...session, version: of };
    return { before, after: { ...before, generation: of + 1, version: of + 1 } };
  }),
  change(
    fc
      .record({ name: fc.constantFrom("a", "b"), version, endsAtMs: moment })
      .map(({ name: key, ...fields }) => sample.sampleSession(key, fields)),
    (after, { sessionId: id, userId }) => ({ ...after, sessionId: id, userId }),
  ),
);

const parts = {
  idempotency,
  users: fc.array(
    change(user, (after, { userId }) => ({ ...after, userId })),
    { maxLength: 1 },
  ),
  attempts: fc.array(
    fc.record({ key: name, isFailure: fc.boolean() }).map((fields) => ({ ...fields, limit })),
    { maxLength: 2 },
  ),
  forgottenAttempts: fc.array(name, { maxLength: 1 }),
  expectedUsers: fc.array(
    user.map(({ userId, version: of }) => ({ userId, version: of })),
    { maxLength: 1 },
  ),
  expectedSession: sessionId,
  sessions: fc.array(sessionChange, { maxLength: 1 }),
  sessionEndings: fc.array(fc.constant({ userId: ana.userId, because: "role-changed" as const }), {
    maxLength: 1,
  }),
  refreshTokens: fc.array(fc.record({ tokenHash: name, sessionId, generation: version }), { maxLength: 1 }),
  accessTokens: fc.array(fc.record({ tokenHash: name, sessionId, expiresAtMs: moment }), { maxLength: 1 }),
  invitations: fc.array(
    change(invitation, (after, { invitationId }) => ({ ...after, invitationId })),
    { maxLength: 1 },
  ),
  resetTokens: fc.array(
    change(
      version.map((of) => sample.sampleResetToken("ana", { version: of })),
      (after) => after,
    ),
    { maxLength: 1 },
  ),
  oneTimeCodes: fc.array(
    change(
      version.map((of) => sample.sampleCode("ana", { version: of })),
      (after) => after,
    ),
    { maxLength: 1 },
  ),
  loans: fc.array(
    name.map((loanNumber) => sample.sampleLoan(loanNumber)),
    { maxLength: 1 },
  ),
  orders: fc.array(
    change(order, (after, { orderId }) => ({ ...after, orderId })),
    { maxLength: 1 },
  ),
  capacities: fc.array(
    fc.record({ vendorId: fc.constant(pine.vendorId), atMost: fc.integer({ min: 0, max: 3 }) }),
    { maxLength: 1 },
  ),
  reports: fc.array(
    version.map((each) => sample.sampleReport(lasting, each)),
    { maxLength: 1 },
  ),
  deliveries: fc.array(
    version.map((each) => sample.sampleDelivery(lasting, each)),
    { maxLength: 1 },
  ),
  invoices: fc.array(
    fc.constantFrom("INV-2026-000001", "INV-2026-000002").map((number) => {
      return settled.sampleInvoice(lasting, number);
    }),
    { maxLength: 1 },
  ),
  payments: fc.array(
    change(payment, (after, { paymentId }) => ({ ...after, paymentId })),
    { maxLength: 1 },
  ),
  submissions: fc.array(
    change(submission, (after, { submissionId }) => ({ ...after, submissionId })),
    { maxLength: 1 },
  ),
  ledger: fc.array(
    fc.tuple(name, version, fc.constantFrom("payments", "portals")).map(([entryId, sequence, ledger]) => {
      return settled.sampleLedgerEntry(lasting, sequence, { entryId, ledger });
    }),
    { maxLength: 1 },
  ),
  history: fc.array(
    fc.tuple(order, version).map(([of, sequence]) => sample.sampleEntry(of, sequence)),
    { maxLength: 1 },
  ),
  audit: fc.array(fc.constantFrom(sample.sampleAudit(null), sample.sampleAudit(harbor.clientId)), {
    maxLength: 2,
  }),
  outbox: fc.array(name.map(sample.sampleMessage), { maxLength: 1 }),
  notes: fc.array(
    fc.record({ name, before: fc.constantFrom(null, "x", "y"), after: fc.constantFrom("x", "y") }),
    { maxLength: 1 },
  ),
};
const partNames = Object.keys(parts) as (keyof typeof parts)[];

/** A few parts at a time: of a write with many, some part would hardly ever hold. */
const write: fc.Arbitrary<Write> = fc
  .tuple(moment, fc.record(parts), fc.subarray(partNames, { minLength: 1, maxLength: 4 }))
  .map(([atMs, all, chosen]) => {
    const left = Object.entries(all).filter(([part]) => chosen.some((each) => each === part));
    return { ...Object.fromEntries(left), atMs };
  });

/** Whatever changes a store: a write, which may clear the client first, or the forgetting of what has expired. */
export type Command =
  | { readonly kind: "write"; readonly write: Write }
  | { readonly kind: "forget"; readonly nowMs: number; readonly pastMs: number };

/** What is there from the first command on. */
export const base: Write = {
  atMs: 0,
  ...{ clients: [harbor], vendors: [pine] },
  users: [{ before: null, after: ana }],
  sessions: [{ before: null, after: session }],
  loans: [loan],
  orders: [{ before: null, after: lasting }],
};

const again = { loans: base.loans ?? [], orders: base.orders ?? [] };

export const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 20, arbitrary: write.map((one): Command => ({ kind: "write", write: one })) },
  {
    weight: 1,
    arbitrary: fc.tuple(write, fc.boolean()).map(([one, isFilled]): Command => {
      const cleared = { ...one, clearedClients: [harbor.clientId] };
      return { kind: "write", write: isFilled ? { ...cleared, ...again } : cleared };
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ nowMs: moment, pastMs: moment }).map((at): Command => ({ kind: "forget", ...at })),
  },
);
