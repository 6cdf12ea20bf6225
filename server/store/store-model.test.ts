import fc from "fast-check";
import { expect, it } from "vitest";
import * as sample from "./sample-records.ts";
import * as settled from "./sample-settlements.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";
import type { Change, Write } from "./write.ts";

/** Few names, so that writes meet each other all the time. */
const name = fc.constantFrom("a", "b", "c");
const version = fc.integer({ min: 1, max: 3 });
const harbor = sample.sampleClient("harbor");
const loan = sample.sampleLoan("one");
const pine = sample.sampleVendor("pine", { clientIds: [harbor.clientId] });
/** Never changed, so that they can have sessions and tokens. */
const ana = sample.sampleUser("ana");
const session = sample.sampleSession("ana");
/** Never changed, so that it can have papers. */
const lasting = sample.sampleOrder("z");

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

const write: fc.Arbitrary<Write> = fc.record(
  {
    atMs: fc.integer({ min: 0, max: 20 }),
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
    sessions: fc.array(
      version.map((of) => {
        const before = { ...session, version: of };
        return { before, after: { ...before, generation: of + 1, version: of + 1 } };
      }),
      { maxLength: 1 },
    ),
    sessionEndings: fc.array(fc.constant({ userId: ana.userId, because: "role-changed" as const }), {
      maxLength: 1,
    }),
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
  },
  { requiredKeys: ["atMs"] },
);

/** Everything that a store can be asked. The outbox may leave numbers out, so only its order counts. */
async function contents(store: Store): Promise<unknown> {
  const names = ["a", "b", "c"];
  const { clientId } = harbor;
  const orderIds = names.map((each) => sample.sampleId("or", each));
  const messages = await store.listOutbox({ after: 0, limit: 100 });
  const anything = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };
  return {
    orders: await Promise.all(orderIds.map((orderId) => store.findOrder(clientId, loan.loanId, orderId))),
    list: await store.listOrders({ ...anything, clientId, newestFirst: true, after: null, limit: 100 }),
    history: await Promise.all(
      orderIds.map((orderId) => store.listHistory({ orderId, before: null, limit: 100 })),
    ),
    overdue: await store.listOverdueOrders("2026-11-20T20:00:00.000Z", 100),
    vendors: await store.listVendors(clientId),
    open: await store.countOpenOrders(pine.vendorId),
    invoice: await store.findInvoice(lasting.orderId),
    payments: await store.listPayments({ orderId: lasting.orderId, before: null, limit: 100 }),
    submissions: await store.listSubmissions({ orderId: lasting.orderId, before: null, limit: 100 }),
    due: [await store.listDuePayments(10, 100), await store.listDueSubmissions(10, 100)],
    ledgers: await Promise.all(
      ["payments", "portals"].map((ledger) => store.listLedgerPage(ledger, lasting.orderId)),
    ),
    reports: await store.listReports({ orderId: lasting.orderId, before: null, limit: 100 }),
    deliveries: await store.listDeliveries({ orderId: lasting.orderId, before: null, limit: 100 }),
    loans: await store.listLoans({ clientId, branchIds: null, after: null, limit: 100 }),
    users: await Promise.all(names.map((each) => store.findUser(sample.sampleId("us", each)))),
    usernames: await Promise.all(["x", "y"].map((each) => store.findUserByName(`${each}@mail.example`))),
    members: await store.listUsers({ clientId, search: "x@", role: "operations", after: "a", limit: 100 }),
    session: await store.findSession(session.sessionId),
    invitations: await store.listInvitations({ clientId, pendingAt: "", after: null, limit: 100 }),
    invited: await Promise.all(
      ["p", "q"].map((of) => store.findInvitationByEmail(clientId, `${of}@mail.example`)),
    ),
    resetToken: [await store.findResetTokenOf(ana.userId), await store.findResetToken("ana")],
    code: await store.findOneTimeCode(ana.userId),
    attempts: await Promise.all(names.map((key) => store.findAttempts(key))),
    keys: await Promise.all(names.map((key) => store.findIdempotent(sample.sampleKey(key)))),
    audit: await Promise.all(
      [null, clientId].map((of) => store.listAudit({ clientId: of, before: null, limit: 1000 })),
    ),
    outbox: messages.map(({ sequence, ...message }) => message),
  };
}

it("all stores answer the same writes alike, and hold the same afterwards", async () => {
  const property = fc.asyncProperty(fc.array(write, { maxLength: 40 }), async (writes) => {
    const stores = await Promise.all(storesUnderTest.map(({ open }) => open()));
    try {
      const results = await Promise.all(
        stores.map(async (store) => {
          const outcomes: string[] = [];
          const orders = [{ before: null, after: lasting }];
          const users = [{ before: null, after: ana }];
          const sessions = [{ before: null, after: session }];
          const people = { clients: [harbor], vendors: [pine], users, sessions };
          const base = { atMs: 0, ...people, loans: [loan], orders };
          for (const each of [base, ...writes]) {
            outcomes.push(await store.commit(each));
          }
          return { outcomes, contents: await contents(store) };
        }),
      );
      const [model, ...others] = results;
      for (const other of others) expect(other).toEqual(model);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);
