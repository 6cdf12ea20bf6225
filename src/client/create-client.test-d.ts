import type { components, paths } from "../contract/schemas.ts";
import type { Client } from "./client.ts";
import type { Session } from "./session.ts";
import type { unwrap } from "./unwrap.ts";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function assertType<T extends true>(proof: T): T {
  return proof;
}

declare const client: Client<paths>;
declare const session: Session;
type Order = components["schemas"]["Order"];

const orders = "/api/clients/{clientId}/orders";
const loanOrders = "/api/clients/{clientId}/loans/{loanId}/orders";
const activation = "/api/clients/{clientId}/loans/{loanId}/orders/{orderId}/activate";
const order = { clientId: "c", loanId: "l", orderId: "o" };

// A path or a method that the contract does not have.
// @ts-expect-error no such path
await client.GET("/api/orders", { params: { path: { clientId: "c" } } });
// @ts-expect-error no such method there
await client.DELETE(orders, { params: { path: { clientId: "c" } } });

// Parameters that are missing, misnamed or of the wrong type.
// @ts-expect-error the path parameter is required
await client.GET(orders);
// @ts-expect-error clientId, not client
await client.GET(orders, { params: { path: { client: "c" } } });
// @ts-expect-error If-Match is required of every critical write
await client.POST(activation, { params: { path: order } });
// @ts-expect-error limit is a number
await client.GET(orders, { params: { path: { clientId: "c" }, query: { limit: "ten" } } });

// Bodies that the operation does not take.
await client.POST(activation, {
  params: { path: order, header: { "If-Match": '"1"' } },
  // @ts-expect-error activation takes no body
  body: { note: "now" },
});
await client.POST("/api/auth/sign-in", {
  // @ts-expect-error a member of the body is missing
  body: { username: "dana" },
});

// Options that a call does not have.
// @ts-expect-error there is no such option
await client.GET(orders, { params: { path: { clientId: "c" } }, retry: 3 });
// @ts-expect-error there is no such replay class
await client.GET(orders, { params: { path: { clientId: "c" } }, replay: "never" });
// @ts-expect-error the base URL is the session's
await client.GET(orders, { params: { path: { clientId: "c" } }, baseUrl: "https://other.example" });

// Status narrows data and error.
const answer = await client.POST(activation, { params: { path: order, header: { "If-Match": '"1"' } } });
if (answer.status === 200) {
  assertType<Equal<typeof answer.data.orderId, Order["orderId"]>>(true);
  assertType<Equal<typeof answer.error, undefined>>(true);
}
if (answer.status === 412) {
  assertType<Equal<typeof answer.data, undefined>>(true);
  assertType<Equal<typeof answer.error.code, string>>(true);
  // @ts-expect-error an error has none of the order's members
  answer.error.orderId;
}
// @ts-expect-error activation answers 200, not 201
if (answer.status === 201) answer.data;
// @ts-expect-error before it is told apart, an answer may have no data
answer.data.orderId;
// A status that is not declared is the default's.
if (answer.status === 503) assertType<Equal<typeof answer.error.code, string>>(true);

// Presence of an error narrows too.
if (answer.error === undefined) assertType<Equal<typeof answer.status, 200>>(true);

// A response without a body has no data.
const left = await client.POST("/api/auth/sign-out");
if (left.status === 204) assertType<Equal<typeof left.data, undefined>>(true);

// A success unwraps to its data.
assertType<Equal<ReturnType<typeof unwrap<typeof answer>>["orderId"], Order["orderId"]>>(true);

// Another way of reading the body is its type.
const text = await client.GET(orders, { params: { path: { clientId: "c" } }, parseAs: "text" });
if (text.status === 200) assertType<Equal<typeof text.data, string>>(true);

// What the server alone sets cannot be sent.
await client.POST(loanOrders, {
  params: { path: { clientId: "c", loanId: "l" } },
  // @ts-expect-error status is the server's
  body: { status: "Draft" },
});

// Other generated clients take the session's fetch for the platform's.
session.fetch satisfies typeof fetch;
