import { ana, harbor, lasting, loan, pine, session } from "./model-commands.ts";
import * as sample from "./sample-records.ts";
import type { Store } from "./store.ts";

/** Everything that a store can be asked. The outbox may leave numbers out, so only its order counts. */
export async function contentsOf(store: Store): Promise<unknown> {
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
    sessions: await Promise.all(
      [session.sessionId, ...names.map((each) => sample.sampleId("se", each))].map((id) =>
        store.findSession(id),
      ),
    ),
    access: await Promise.all(names.map(async (hash) => store.findByAccessToken(hash))),
    refresh: await Promise.all(names.map((hash) => store.findByRefreshToken(hash))),
    notes: await Promise.all(names.map((each) => store.findNote(each))),
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
