// ky, as the page of its `afterResponse` hook has it: the first 401 of a call gets a new token, and `ky.retry` sends
// the request again with it. https://github.com/sindresorhus/ky#hooksafterresponse
// The token of each request: https://github.com/sindresorhus/ky#hooksbeforerequest
import ky from "ky";
import { bearerOf, converse, keep, refreshUrl } from "./conversation.ts";

await converse("ky", (tokens) => {
  const api = ky.create({
    hooks: {
      beforeRequest: [
        ({ request }) => {
          for (const [name, value] of Object.entries(bearerOf(tokens))) request.headers.set(name, value);
        },
      ],
      afterResponse: [
        async ({ request, response, retryCount }) => {
          if (response.status !== 401 || retryCount !== 0) return undefined;
          keep(tokens, await ky.post(refreshUrl, { json: { refreshToken: tokens.refreshToken } }).json());
          const headers = new Headers(request.headers);
          headers.set("Authorization", `Bearer ${tokens.accessToken}`);
          return ky.retry({ request: new Request(request, { headers }), code: "TOKEN_REFRESHED" });
        },
      ],
    },
  });
  return async ({ url, ...options }) => {
    const response = await api(url, options);
    return { status: response.status, body: await response.text() };
  };
});
