import axios from "axios";
import { createAuthRefresh } from "axios-auth-refresh";
import {
  type BenchedClient,
  baseUrl,
  type ClientOptions,
  draft,
  ifMatch,
  targetsOf,
} from "./benched-client.ts";

/**
 * axios with axios-auth-refresh, as the latter's page has it: an interceptor adds the token, a 401 runs the refresh
 * while new requests wait for it, and then it is sent again. The requests go out by axios's fetch adapter.
 *
 * @see https://github.com/Flyrell/axios-auth-refresh#usage
 * @see https://github.com/axios/axios#custom-fetch
 */
export function axiosWithAuthRefresh(options: ClientOptions): BenchedClient {
  return open(options, true);
}

/**
 * The same with `deduplicateRefresh: false`, by which a 401 that arrives during a refresh is not an error.
 *
 * @see https://github.com/Flyrell/axios-auth-refresh#deduplicate-refresh-calls
 */
export function axiosWithoutDeduplication(options: ClientOptions): BenchedClient {
  return open(options, false);
}

function open(options: ClientOptions, deduplicateRefresh: boolean): BenchedClient {
  let held = options.tokens;
  const targets = targetsOf(options);
  const transport = {
    baseURL: baseUrl,
    adapter: "fetch",
    env: {
      fetch: async (input: URL | Request | string, init?: RequestInit) => {
        return options.fetch(new Request(input, init));
      },
    },
  };
  const instance = axios.create(transport);
  instance.interceptors.request.use((request) => {
    request.headers.Authorization = `Bearer ${held.accessToken}`;
    return request;
  });
  const refresh = async (failedRequest: { response: { config: { headers: Record<string, string> } } }) => {
    const answer = await axios.post(targets.refresh, { refreshToken: held.refreshToken }, transport);
    held = answer.data;
    failedRequest.response.config.headers.Authorization = `Bearer ${held.accessToken}`;
  };
  // The plugin's types know axios by the declarations that CommonJS has of it.
  createAuthRefresh(instance as object as Parameters<typeof createAuthRefresh>[0], refresh, {
    deduplicateRefresh,
  });
  return {
    list: async () => (await instance.get(targets.list)).status,
    create: async () => (await instance.post(targets.create, draft)).status,
    async activate(orderId) {
      const headers = { "If-Match": ifMatch };
      return (await instance.post(targets.activate(orderId), undefined, { headers })).status;
    },
  };
}
