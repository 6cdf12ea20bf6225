import ky from "ky";
import {
  type BenchedClient,
  baseUrl,
  type ClientOptions,
  draft,
  ifMatch,
  type Tokens,
  targetsOf,
} from "./benched-client.ts";

/**
 * ky, as its questions and answers have it: a `beforeRequest` hook adds the token, a 401 is retried, and a
 * `beforeRetry` hook refreshes. By its default it retries no POST.
 *
 * @see https://github.com/sindresorhus/ky#how-do-i-implement-token-refresh-on-401-responses
 */
export function kyWithHooks(options: ClientOptions): BenchedClient {
  const send = async (input: RequestInfo | URL, init?: RequestInit) =>
    options.fetch(new Request(input, init));
  let held = options.tokens;

  async function refreshToken(): Promise<string> {
    const json = { refreshToken: held.refreshToken };
    held = await ky.post(baseUrl + targets.refresh, { json, fetch: send }).json<Tokens>();
    return held.accessToken;
  }

  const api = ky.create({
    fetch: send,
    retry: { statusCodes: [401] },
    hooks: {
      beforeRequest: [
        ({ request }) => {
          request.headers.set("Authorization", `Bearer ${held.accessToken}`);
        },
      ],
      beforeRetry: [
        async ({ request }) => {
          const token = await refreshToken();
          request.headers.set("Authorization", `Bearer ${token}`);
        },
      ],
    },
  });
  const targets = targetsOf(options);
  const statusOf = async (answering: Promise<Response>) => {
    const answer = await answering;
    await answer.json();
    return answer.status;
  };
  return {
    list: () => statusOf(api.get(baseUrl + targets.list)),
    create: () => statusOf(api.post(baseUrl + targets.create, { json: draft })),
    activate: (orderId) =>
      statusOf(api.post(baseUrl + targets.activate(orderId), { headers: { "If-Match": ifMatch } })),
  };
}
