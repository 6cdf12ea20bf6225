import { configureStore } from "@reduxjs/toolkit";
import {
  type BaseQueryFn,
  createApi,
  type FetchArgs,
  type FetchBaseQueryError,
  type FetchBaseQueryMeta,
  fetchBaseQuery,
} from "@reduxjs/toolkit/query";
import { baseUrl, bearerOf, refreshUrl, type Send, type Tokens } from "./conversation.ts";

/** What sends the requests of an API's endpoints. */
export type Query = BaseQueryFn<FetchArgs, unknown, FetchBaseQueryError, object, FetchBaseQueryMeta>;

/**
 * `fetchBaseQuery`, which adds the token to each request.
 *
 * @see https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery#setting-default-headers-on-requests
 */
export function queryWith(tokens: Tokens): Query {
  return fetchBaseQuery({
    baseUrl,
    prepareHeaders: (headers) => {
      for (const [name, value] of Object.entries(bearerOf(tokens))) headers.set(name, value);
      return headers;
    },
  });
}

/** The request that renews the tokens. */
export function refreshWith({ refreshToken }: Tokens): FetchArgs {
  return { url: refreshUrl, method: "POST", body: { refreshToken } };
}

/** Makes calls through an API of RTK Query and its store: reads as queries, all else as mutations. */
export function callsOf(baseQuery: Query): Send {
  const answered = (body: unknown, meta?: FetchBaseQueryMeta) => ({
    status: meta?.response?.status ?? 0,
    body,
  });
  const api = createApi({
    baseQuery,
    endpoints: (build) => ({
      read: build.query({ query: (args: FetchArgs) => args, transformResponse: answered }),
      write: build.mutation({ query: (args: FetchArgs) => args, transformResponse: answered }),
    }),
  });
  const store = configureStore({
    reducer: { [api.reducerPath]: api.reducer },
    middleware: (defaults) => defaults().concat(api.middleware),
  });
  return async ({ method, url, headers, json, signal }) => {
    const args: FetchArgs = { url, method, headers: { ...headers }, body: json };
    const { read, write } = api.endpoints;
    const call =
      method === "GET"
        ? store.dispatch(read.initiate(args, { forceRefetch: true }))
        : store.dispatch(write.initiate(args));
    signal.addEventListener("abort", () => call.abort());
    return call.unwrap();
  };
}
