// wretch, as its pages "Automatic Token Refresh" and "Request Replay" have it: a catcher of 401 gets a new token and
// fetches the request that it was handed, with the new token. `.auth()` adds the token of each request.
// https://github.com/elbywan/wretch#request-replay
import wretch from "wretch";
import { converse, keep, refreshUrl, type Tokens } from "./conversation.ts";

await converse("wretch", (tokens) => {
  const bearer = () => `Bearer ${tokens.accessToken}`;
  const api = wretch()
    .defer((w) => (tokens.accessToken === undefined ? w : w.auth(bearer())))
    .resolve((chain) =>
      chain.unauthorized(async (_, request) => {
        await refreshToken(tokens);
        return request
          .auth(bearer())
          .fetch()
          .unauthorized((error) => {
            throw error;
          })
          .res();
      }),
    );
  return async ({ method, url, headers, json, signal }) => {
    const request = api.url(url).headers(headers).options({ signal });
    const response: Response = await (json === undefined ? request : request.json(json as object))
      .fetch(method)
      .res();
    return { status: response.status, body: await response.text() };
  };
});

async function refreshToken(tokens: Tokens): Promise<void> {
  keep(tokens, await wretch(refreshUrl).post({ refreshToken: tokens.refreshToken }).json());
}
