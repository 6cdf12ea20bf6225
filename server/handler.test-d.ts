/**
 * Compile-time claims about handlers; `tsc` is the test. A line marked as an expected error that compiles is an
 * error itself.
 *
 * @module
 */
import type { Context, OrderContext, SignedInContext } from "./context.ts";
import type { ContextOf, Handler, Handlers, Input, Output } from "./handler.ts";

type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : false) : false;

declare const session: Extract<Output<"getSession">, { body: unknown }>["body"];
declare const handlers: Handlers;

// Every operation needs a handler.
const { getOrder, ...incomplete } = handlers;
// @ts-expect-error Property 'getOrder' is missing
export const all: Handlers = incomplete;

// What reaches a handler was declared.
export const path: Same<Input<"getLoan">, { path: { clientId: string; loanId: string } }> = true;
export const nothing: Same<keyof Input<"signOut">, never> = true;

// A handler has what its path names, and a caller only where a token is needed.
export const onOrder: Same<ContextOf<"activateOrder">, OrderContext> = true;
export const signedIn: Same<ContextOf<"getSession">, SignedInContext> = true;
export const open: Same<ContextOf<"signIn">, Context> = true;

export async function undeclaredStatus(): Promise<Output<"signOut">> {
  // @ts-expect-error 205 is not declared
  return { status: 205 };
}

export async function missingHeader({ body }: { body: never }): Promise<Output<"createOrder">> {
  // @ts-expect-error ETag and Location are missing
  return { status: 201, body };
}

export async function misspeltMember(): Promise<Output<"getSession">> {
  // @ts-expect-error scope is no member
  return { status: 200, body: { ...session, scope: [] } };
}

export async function missingMember(): Promise<Output<"getSession">> {
  const { scopes, ...body } = session;
  // @ts-expect-error scopes are missing
  return { status: 200, body };
}

// An order's handler cannot stand in for one that knows no order.
declare const onlyForOrders: (input: Input<"getOrder">, context: OrderContext) => Promise<Output<"getOrder">>;
export const fits: Handler<"getOrder"> = onlyForOrders;
// @ts-expect-error a client's list has no order
export const doesNotFit: Handler<"listOrders"> = onlyForOrders;
