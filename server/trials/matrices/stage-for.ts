import { type OperationId, operations, policies, transitions } from "../../../src/contract/index.ts";
import type { OrderRecord } from "../../store/order-record.ts";
import { stageOrder } from "../../testing/stage-order.ts";
import type { TestServer } from "../../testing/test-server.ts";
import { pathNames } from "./contract-requests.ts";

/** A caller and the path of what an operation of Harbor Lending's is for. */
export interface Stage {
  readonly as: string;
  readonly path: Readonly<Record<string, string>>;
  /** Undefined where the path names no order. */
  readonly order: OrderRecord | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Finds or makes what an operation can work on, and somebody whom it is open to, so that nothing but its body is in the
 * way.
 *
 * @throws RangeError where the sandbox has no such thing.
 */
export async function stageFor(operationId: OperationId, server: TestServer): Promise<Stage> {
  const names = pathNames(operationId);
  const { roles } = policies[operationId];
  const inner = typeof roles === "string" ? "admin" : (roles.find((role) => role !== "vendor") ?? "vendor");
  const as = inner === "vendor" ? "pine-vendor" : `harbor-${inner}`;
  const [clientId = ""] = server.identity("harbor-admin").clientIds;
  if (names.includes("orderId")) {
    const order = await findOrderFor(operationId, clientId, server);
    const path = { ...order, ...(await partsOf(order, server)) };
    const known = Object.fromEntries(names.map((name) => [name, String(path[name as keyof typeof path])]));
    const headers = operations[operationId].ifMatch ? { "If-Match": `"${order.version}"` } : {};
    return { as, path: known, order, headers };
  }
  const [loan] = await server.store.listLoans({ clientId, branchIds: null, after: null, limit: 1 });
  const finance = await server.store.findUserByName(server.identity("harbor-finance").username);
  const now = { pendingAt: new Date(0).toISOString(), after: null, limit: 1 };
  const [invitation] = await server.store.listInvitations({ clientId, ...now });
  const all = {
    clientId,
    loanId: loan?.loanId,
    userId: finance?.userId,
    invitationId: invitation?.invitationId,
  };
  const path = Object.fromEntries(names.map((name) => [name, all[name as keyof typeof all] ?? "none"]));
  return { as, path, order: undefined, headers: {} };
}

/** An order that the operation starts from, with what its path names below the order. */
async function findOrderFor(
  operationId: OperationId,
  clientId: string,
  server: TestServer,
): Promise<OrderRecord> {
  const starts = (transitions[operationId] ?? []).flatMap(({ from }) => from);
  const below = pathNames(operationId).filter((name) => /payment|submission/i.test(name));
  if (below.length === 0) {
    const { record } = await stageOrder(
      server,
      ({ status }) => starts.length === 0 || starts.includes(status),
    );
    return record;
  }
  const every = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };
  const query = { ...every, clientId, newestFirst: true, after: null, limit: 1000 };
  for (const { loanId, orderId } of await server.store.listOrders(query)) {
    const order = await server.store.findOrder(clientId, loanId, orderId);
    const parts: Readonly<Record<string, unknown>> = order === undefined ? {} : await partsOf(order, server);
    if (order && below.every((name) => parts[name] !== undefined)) return order;
  }
  throw new RangeError(`No order of the sandbox has what ${operationId} needs: give one such a life.`);
}

async function partsOf({ orderId }: OrderRecord, { store }: TestServer) {
  const newest = { orderId, before: null, limit: 1 };
  const [[payment], [submission], [entry]] = await Promise.all([
    store.listPayments(newest),
    store.listSubmissions(newest),
    store.listHistory(newest),
  ]);
  return {
    paymentId: payment?.paymentId,
    submissionId: submission?.submissionId,
    orderSubmissionId: submission?.reportId,
    entryId: entry?.entryId,
  };
}
