// @badgateway/oauth2-client by its fetch wrapper, as its page has it: the wrapper adds the token, renews it when it
// has expired and at a 401, and sends the call again once. The token endpoint here speaks JSON and not OAuth's form,
// so the client's own `fetch` option, which it documents for middleware, translates between the two.
// https://github.com/badgateway/oauth2-client#fetch-wrapper, #storing-tokens-for-later-use-with-fetchwrapper
import { OAuth2Client, OAuth2Fetch } from "@badgateway/oauth2-client";
import { baseUrl, converse, keep, refreshUrl, type Tokens } from "./conversation.ts";

await converse("@badgateway/oauth2-client", (tokens) => {
  const client = new OAuth2Client({
    server: baseUrl,
    clientId: "countersign",
    tokenEndpoint: refreshUrl,
    fetch: (_, init) => askForTokens(tokens, new URLSearchParams(String(init?.body))),
  });
  const wrapper = new OAuth2Fetch({ client, getStoredToken: () => stored(tokens), getNewToken: () => null });
  return async ({ url, json, headers, ...call }) => {
    const body = json === undefined ? {} : { body: JSON.stringify(json) };
    const typed = json === undefined ? headers : { ...headers, "Content-Type": "application/json" };
    const response = await wrapper.fetch(url, { ...call, headers: typed, ...body });
    return { status: response.status, body: await response.text() };
  };
});

function stored({ accessToken, refreshToken = "", expiresAtMs }: Tokens) {
  return accessToken === undefined ? null : { accessToken, refreshToken, expiresAt: expiresAtMs ?? null };
}

async function askForTokens(tokens: Tokens, form: URLSearchParams): Promise<Response> {
  const body = JSON.stringify({ refreshToken: form.get("refresh_token") });
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(refreshUrl, { method: "POST", headers, body });
  if (!answer.ok) return answer;
  const { accessToken, refreshToken, expiresIn } = await answer.json();
  keep(tokens, { accessToken, refreshToken, expiresIn });
  return Response.json({ access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn });
}
