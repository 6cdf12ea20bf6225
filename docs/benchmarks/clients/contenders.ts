import createFetchClient, { type Middleware } from "openapi-fetch";
import { createClient } from "../../../src/client/create-client.ts";
import { createSession } from "../../../src/client/create-session.ts";
import type { Fetch } from "../../../src/client/wire.ts";
import type { components, paths } from "../../../src/contract/index.ts";

/** What a sign-in answered. */
export type Tokens = Pick<components["schemas"]["TokenAnswer"], "accessToken" | "refreshToken" | "expiresIn">;

/** The calls that are measured, of whichever client: each answers its status. */
export interface BenchedClient {
  list(): Promise<number>;
  create(): Promise<number>;
  activate(orderId: string): Promise<number>;
}

/** How a client is opened. */
export interface ClientOptions {
  readonly fetch: Fetch;
  readonly tokens: Tokens;
  readonly clientId: string;
  readonly loanId: string;
}

const baseUrl = "http://127.0.0.1";
const body = { productCode: "1004", documentsConfirmed: true, specialInstructions: "Ring twice." } as const;
const listOf = "/api/clients/{clientId}/orders";
const ordersOf = "/api/clients/{clientId}/loans/{loanId}/orders";
const activationOf = `${ordersOf}/{orderId}/activate` as const;

/** Our client, with a session that holds the tokens. */
export async function ours({ fetch, tokens, clientId, loanId }: ClientOptions): Promise<BenchedClient> {
  const session = createSession({ baseUrl, fetch });
  const { accessToken, refreshToken, expiresIn } = tokens;
  await session.adopt({ accessToken, refreshToken, lifetimeMs: expiresIn * 1000 });
  const client = createClient({ session });
  return {
    list: async () => (await client.GET(listOf, { params: { path: { clientId } } })).status,
    create: async () =>
      (await client.POST(ordersOf, { params: { path: { clientId, loanId } }, body })).status,
    activate: async (orderId) => {
      const params = { path: { clientId, loanId, orderId }, header: { "If-Match": '"1"' } };
      return (await client.POST(activationOf, { params })).status;
    },
  };
}

/** openapi-fetch, with the given middleware. */
export function openapiFetch(
  { fetch, clientId, loanId }: ClientOptions,
  ...middleware: Middleware[]
): BenchedClient {
  const client = createFetchClient<paths>({ baseUrl, fetch: async (request) => fetch(request) });
  client.use(...middleware);
  return {
    list: async () => (await client.GET(listOf, { params: { path: { clientId } } })).response.status,
    create: async () => {
      return (await client.POST(ordersOf, { params: { path: { clientId, loanId } }, body })).response.status;
    },
    activate: async (orderId) => {
      const params = { path: { clientId, loanId, orderId }, header: { "If-Match": '"1"' } };
      return (await client.POST(activationOf, { params })).response.status;
    },
  };
}

/**
 * The middleware that openapi-fetch's guide shows: it adds the token, and renews nothing.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth#auth
 */
export function documentedAuth({ accessToken }: Tokens): Middleware {
  return {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${accessToken}`);
      return request;
    },
  };
}

/** The next thing that is usually written: each answer of 401 refreshes, and the request is sent again. */
export function refreshingAuth(fetch: Fetch, tokens: Tokens): Middleware {
  let held = tokens;
  const copies = new WeakMap<Request, Request>();
  return {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${held.accessToken}`);
      copies.set(request, request.clone());
      return request;
    },
    async onResponse({ request, response }) {
      const copy = copies.get(request);
      if (response.status !== 401 || copy === undefined) return response;
      const refreshed = await fetch(
        new Request(`${baseUrl}/api/auth/refresh`, {
          method: "POST",
          headers: { "Content-Type": "application/json" },
          body: JSON.stringify({ refreshToken: held.refreshToken }),
        }),
      );
      if (!refreshed.ok) return response;
      held = await refreshed.json();
      copy.headers.set("Authorization", `Bearer ${held.accessToken}`);
      return fetch(copy);
    },
  };
}
