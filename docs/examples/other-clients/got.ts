// got, as the page of its `afterResponse` hook has it: a 401 gets a new token, the instance's defaults take it, and
// `retryWithMergedOptions` sends the request again.
// https://github.com/sindresorhus/got/blob/main/documentation/9-hooks.md#afterresponse
import got, { type Method } from "got";
import { bearerOf, converse, keep, refreshUrl, type Tokens } from "./conversation.ts";

await converse("got", (tokens) => {
  const instance = got.extend({
    headers: bearerOf(tokens),
    hooks: {
      afterResponse: [
        async (response, retryWithMergedOptions) => {
          if (response.statusCode !== 401) return response;
          const updatedOptions = { headers: await newToken(tokens) };
          instance.defaults.options.merge(updatedOptions);
          return retryWithMergedOptions(updatedOptions);
        },
      ],
    },
    mutableDefaults: true,
  });
  return async ({ url, method, ...options }) => {
    const { statusCode, body } = await instance(url, { ...options, method: method as Method });
    return { status: statusCode, body };
  };
});

async function newToken(tokens: Tokens): Promise<Record<string, string>> {
  keep(tokens, await got.post(refreshUrl, { json: { refreshToken: tokens.refreshToken } }).json());
  return bearerOf(tokens);
}
