// fetch-extras with `withTokenRefresh`, as its page has it: a 401 gets a new token, shared by all who were refused
// with the same one, and the request is sent again once. `withHeaders` adds the token of each request.
// https://github.com/sindresorhus/fetch-extras/blob/main/docs/with-token-refresh.md
import { pipeline, withHeaders, withTokenRefresh } from "fetch-extras";
import { bearerOf, converse, keep, refreshUrl } from "./conversation.ts";

await converse("fetch-extras", (tokens) => {
  const refreshToken = async () => {
    const response = await fetch(refreshUrl, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ refreshToken: tokens.refreshToken }),
    });
    if (!response.ok) throw new Error(`The refresh was answered with ${response.status}.`);
    keep(tokens, await response.json());
    return tokens.accessToken ?? "";
  };
  const apiFetch = pipeline(
    fetch,
    withHeaders(() => bearerOf(tokens)),
    withTokenRefresh({ refreshToken }),
  );
  return async ({ url, method, headers, json, signal }) => {
    const typed = json === undefined ? headers : { ...headers, "Content-Type": "application/json" };
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const response = await apiFetch(url, { method, headers: typed, signal, ...body });
    return { status: response.status, body: await response.text() };
  };
});
