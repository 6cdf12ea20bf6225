// ky, as its FAQ has it: 401 is retried, and a `beforeRetry` hook gets the new token first.
// https://github.com/sindresorhus/ky#how-do-i-implement-token-refresh-on-401-responses
// The token of each request: https://github.com/sindresorhus/ky#hooksbeforerequest
import ky from "ky";
import { bearerOf, converse, keep, refreshUrl, type Tokens } from "./conversation.ts";

await converse("ky", (tokens) => {
  const api = ky.create({
    retry: { statusCodes: [401] },
    hooks: {
      beforeRequest: [
        ({ request }) => {
          for (const [name, value] of Object.entries(bearerOf(tokens))) request.headers.set(name, value);
        },
      ],
      beforeRetry: [
        async ({ request }) => {
          const token = await refreshToken(tokens);
          request.headers.set("Authorization", `Bearer ${token}`);
        },
      ],
    },
  });
  return async ({ url, ...options }) => {
    const response = await api(url, options);
    return { status: response.status, body: await response.text() };
  };
});

async function refreshToken(tokens: Tokens): Promise<string | undefined> {
  keep(tokens, await ky.post(refreshUrl, { json: { refreshToken: tokens.refreshToken } }).json());
  return tokens.accessToken;
}
