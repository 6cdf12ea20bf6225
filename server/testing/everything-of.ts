import { readStory } from "./stage-order.ts";
import type { TestServer } from "./test-server.ts";

/** Everything of a client that its people can be shown. */
export async function everythingOf(clientId: string, server: TestServer) {
  const { store } = server;
  const anything = { branchIds: null, assignedTo: null, statuses: null, loanId: null, updatedAfter: null };
  const list = { ...anything, clientId, newestFirst: true, after: null, limit: 1000 };
  const orders = await store.listOrders(list);
  const stories = await Promise.all(
    orders.map(async ({ loanId, orderId }) => ({
      ...(await readStory(server, { clientId, loanId, orderId })),
      reports: await store.listReports({ orderId, before: null, limit: 100 }),
      deliveries: await store.listDeliveries({ orderId, before: null, limit: 100 }),
      payments: await store.listPayments({ orderId, before: null, limit: 100 }),
      submissions: await store.listSubmissions({ orderId, before: null, limit: 100 }),
      invoice: await store.findInvoice(orderId),
    })),
  );
  const loans = await store.listLoans({ clientId, branchIds: null, after: null, limit: 1000 });
  const users = await store.listUsers({ clientId, search: null, role: null, after: null, limit: 100 });
  return { orders, stories, loans, users };
}
