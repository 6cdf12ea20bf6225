import { type OperationId, operations, policies, transitions } from "../../../src/contract/index.ts";
import { etagOf } from "../../domain/order-etag.ts";
import type { OrderRecord } from "../../store/order-record.ts";
import type { TestServer } from "../../testing/test-server.ts";
import type { Plan } from "./plan.ts";

/** What a plan means in the sandbox as it is now. */
export interface Meaning {
  /** Undefined for nobody. */
  readonly as: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly etag: string;
  /** Ids by their kind, for the wishes of a body. */
  readonly ids: Readonly<Record<string, unknown>>;
}

const everyOrder = {
  ...{ branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null, after: null },
  ...{ newestFirst: true, limit: 1000 },
};
const missing = "0000000000000000";
const oddIds = ["x", "%00", "..%2f", "or_", "é", "a".repeat(300), "or_0000000000000000'--"];

/** Finds out what a plan means: which order, whose, and who may do it. */
export async function readMeaning(
  { operationId, pick, ...plan }: Plan,
  server: TestServer,
): Promise<Meaning> {
  const { store, identities } = server;
  const clients = [server.identity("harbor-admin"), server.identity("summit-admin")];
  const [clientId = ""] = oneOf(clients, pick)?.clientIds ?? [];
  const summaries = await store.listOrders({ ...everyOrder, clientId });
  const ready = summaries.filter(({ status }) => startsOf(operationId).includes(status));
  const summary = oneOf(pick % 4 === 0 || ready.length === 0 ? summaries : ready, pick);
  const order = summary && (await store.findOrder(clientId, summary.loanId, summary.orderId));
  const ids = await readIds(clientId, order, pick, server);

  const others = clients.filter((one) => !one.clientIds.includes(clientId));
  const { roles } = policies[operationId];
  const fitting = identities.filter(({ role, clientIds, vendorId }) => {
    const isInside = clientIds.includes(clientId) && (vendorId === null || vendorId === order?.vendorId);
    return isInside && (typeof roles === "string" || roles.includes(role));
  });
  const as = {
    fitting: oneOf(fitting, pick)?.name,
    anybody: oneOf(identities, pick)?.name,
    stranger: oneOf(others, pick)?.name,
    nobody: undefined,
  }[plan.as];

  const path = pathOf(operationId, plan.ids, ids, pick);
  return { as, path, etag: order === undefined ? '"1"' : etagOf(order), ids };
}

/** The statuses in which an operation does something to an order. */
function startsOf(operationId: OperationId): readonly string[] {
  return (transitions[operationId] ?? []).flatMap(({ from }) => from);
}

async function readIds(
  clientId: string,
  order: OrderRecord | undefined,
  pick: number,
  { store, identity, identities }: TestServer,
): Promise<Readonly<Record<string, unknown>>> {
  const orderId = order?.orderId ?? `or_${missing}`;
  const newest = { orderId, before: null, limit: 5 };
  const [client, users, invitations, [report], payments, [submission], invoice, [entry]] = await Promise.all([
    store.findClient(clientId),
    store.listUsers({ clientId, search: null, role: null, after: null, limit: 20 }),
    store.listInvitations({ clientId, pendingAt: "2026", after: null, limit: 20 }),
    store.listReports(newest),
    store.listPayments(newest),
    store.listSubmissions(newest),
    store.findInvoice(orderId),
    store.listHistory(newest),
  ]);
  // Mostly people whom other requests have made, lest nobody of the cast be left.
  const newcomers = users.filter(({ username }) => identities.every((one) => one.username !== username));
  return {
    ...{ ClientId: clientId, LoanId: order?.loanId ?? `ln_${missing}`, OrderId: orderId },
    BranchId: oneOf(client?.branches ?? [], pick)?.branchId ?? `br_${missing}`,
    VendorId: identity(pick % 3 === 0 ? "granite-vendor" : "pine-vendor").vendorId,
    UserId: oneOf(pick % 50 === 0 ? users : newcomers, pick)?.userId ?? `us_${missing}`,
    InvitationId: oneOf(invitations, pick)?.invitationId ?? `iv_${missing}`,
    ReportId: report?.reportId ?? `rs_${missing}`,
    PaymentId: oneOf(payments, pick)?.paymentId ?? `py_${missing}`,
    PortalSubmissionId: submission?.submissionId ?? `ps_${missing}`,
    HistoryEntryId: entry?.entryId ?? `hi_${missing}`,
    Total: invoice?.total ?? { amount: 64_000, currency: "USD" },
  };
}

function pathOf(
  operationId: OperationId,
  whose: Plan["ids"],
  ids: Readonly<Record<string, unknown>>,
  pick: number,
): Readonly<Record<string, string>> {
  const names = [...operations[operationId].path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const kinds: Readonly<Record<string, string>> = {
    submissionId: "PortalSubmissionId",
    orderSubmissionId: "ReportId",
    entryId: "HistoryEntryId",
  };
  const own = names.map((name) => {
    const kind = kinds[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    return [name, String(ids[kind] ?? "none")] as const;
  });
  const spoilt = whose === "own" ? undefined : oneOf(names, pick);
  return Object.fromEntries(
    own.map(([name, id]) => {
      if (name !== spoilt) return [name, id];
      return [name, whose === "odd" ? (oddIds[pick % oddIds.length] ?? id) : `${id.slice(0, 3)}${missing}`];
    }),
  );
}

function oneOf<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(items.length, 1)];
}
