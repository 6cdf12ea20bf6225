// axios with axios-auth-refresh, as its page has it: the plugin runs the refresh on a 401 and sends the call again;
// a request interceptor adds the token. `--each` turns its deduplication off, for servers that let refreshes overlap.
// https://github.com/Flyrell/axios-auth-refresh#usage, #request-interceptor, #deduplicate-refresh-calls
import axios, { type AxiosInstance } from "axios";
import { createAuthRefresh } from "axios-auth-refresh";
import { bearerOf, converse, keep, refreshUrl } from "./conversation.ts";

const deduplicateRefresh = !process.argv.includes("--each");

await converse("axios-auth-refresh", (tokens) => {
  const instance = axios.create();
  instance.interceptors.request.use((request) => {
    request.headers.set(bearerOf(tokens));
    return request;
  });
  const refreshAuthLogic = async (failedRequest: { response: { config: { headers: object } } }) => {
    const answer = await axios.post(refreshUrl, { refreshToken: tokens.refreshToken });
    keep(tokens, answer.data);
    Object.assign(failedRequest.response.config.headers, bearerOf(tokens));
  };
  // The plugin's types know axios by the declarations that CommonJS has of it.
  createAuthRefresh(instance as AxiosInstance as never, refreshAuthLogic, { deduplicateRefresh });
  return async ({ json, ...call }) => {
    const { status, data } = await instance.request({ ...call, data: json });
    return { status, body: data };
  };
});
