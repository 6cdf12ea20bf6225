import type { components, paths } from "../../contract/schemas.ts";
import type { Client } from "../client.ts";
import { items, pages } from "./pages.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assertType<T extends true>(proof: T): T {
  return proof;
}

declare const client: Client<paths>;
const orders = "/api/clients/{clientId}/orders";
const history = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/history";
const params = { path: { clientId: "c" } };

// Items and pages are what the list is a list of.
for await (const order of items(client, orders, { params })) {
  assertType<Equal<typeof order.status, components["schemas"]["Order"]["status"]>>(true);
  // @ts-expect-error an order has no such member
  order.items;
}
for await (const { status, data, meta } of pages(client, orders, { params })) {
  assertType<Equal<typeof status, 200>>(true);
  assertType<Equal<typeof data.nextCursor, string | null>>(true);
  assertType<Equal<typeof meta.attempts, number>>(true);
}
for await (const entry of items(client, history, {
  params: { path: { clientId: "c", loanId: "l", orderId: "o" } },
})) {
  assertType<Equal<typeof entry.action, string>>(true);
}

// What is no list in pages cannot be read as one.
// @ts-expect-error one order is no list
items(client, "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}", { params });
// @ts-expect-error the payment methods are one answer
items(client, "/api/clients/{clientId}/payment-methods", { params });
// @ts-expect-error no such path
items(client, "/api/orders", { params });

// Parameters are those of the GET.
// @ts-expect-error the path parameter is required
items(client, orders);
// @ts-expect-error limit is a number
items(client, orders, { params: { ...params, query: { limit: "ten" } } });
items(client, orders, { params: { ...params, query: { limit: 10, status: ["Draft"] } } });
// @ts-expect-error a page is read as JSON
pages(client, orders, { params, parseAs: "text" });

// Another contract's lists are typed by their bodies.
interface Theirs {
  "/notes": {
    get: {
      parameters: { query?: { after?: string } };
      responses: { 200: { content: { "application/json": { data: { entries: { note: string }[] } } } } };
    };
  };
}
declare const theirs: Client<Theirs>;
for await (const entry of items(theirs, "/notes")) assertType<Equal<typeof entry, { note: string }>>(true);
