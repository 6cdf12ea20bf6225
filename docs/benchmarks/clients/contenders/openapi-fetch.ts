import createFetchClient, { type Middleware } from "openapi-fetch";
import type { Fetch } from "../../../../src/client/wire.ts";
import type { paths } from "../../../../src/contract/index.ts";
import {
  type BenchedClient,
  baseUrl,
  type ClientOptions,
  draft,
  ifMatch,
  type Tokens,
} from "./benched-client.ts";

/** openapi-fetch alone, which sends no token. */
export function bareOpenapiFetch(options: ClientOptions): BenchedClient {
  return open(options);
}

/**
 * With the middleware that its guide shows: it adds the token, and renews nothing.
 *
 * @see https://openapi-ts.dev/openapi-fetch/middleware-auth#auth
 */
export function documentedOpenapiFetch(options: ClientOptions): BenchedClient {
  const { accessToken } = options.tokens;
  return open(options, {
    async onRequest({ request }) {
      request.headers.set("Authorization", `Bearer ${accessToken}`);
      return request;
    },
  });
}

/** With what is usually written next: each 401 refreshes, and the request is sent again. */
export function refreshingOpenapiFetch(options: ClientOptions): BenchedClient {
  return open(options, refreshingAuth(options.fetch, options.tokens));
}

function open({ fetch, clientId, loanId }: ClientOptions, ...middleware: Middleware[]): BenchedClient {
  const client = createFetchClient<paths>({ baseUrl, fetch: async (request) => fetch(request) });
  client.use(...middleware);
  const orders = "/api/clients/{clientId}/loans/{loanId}/orders";
  return {
    async list() {
      const answer = await client.GET("/api/clients/{clientId}/orders", { params: { path: { clientId } } });
      return answer.response.status;
    },
    async create() {
      const options = { params: { path: { clientId, loanId } }, body: draft };
      return (await client.POST(orders, options)).response.status;
    },
    async activate(orderId) {
      const params = { path: { clientId, loanId, orderId }, header: { "If-Match": ifMatch } };
      return (await client.POST(`${orders}/{orderId}/activate`, { params })).response.status;
    },
  };
}

function refreshingAuth(fetch: Fetch, tokens: Tokens): Middleware {
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
