// alova with `createServerTokenAuthentication`, as its page has it: a 401 is what tells of an expired token. Answers
// are not cached, so that each call is made.
// https://alova.js.org/tutorial/client/strategy/token-authentication#refresh-token-silently-on-the-server-side
import { createAlova } from "alova";
import adapterFetch from "alova/fetch";
import { callsOf, createServerTokenAuthentication, renew } from "./alova-calls.ts";
import { bearerOf, converse } from "./conversation.ts";

await converse("alova", (tokens) => {
  const { onAuthRequired, onResponseRefreshToken } = createServerTokenAuthentication({
    refreshTokenOnSuccess: {
      isExpired: (response) => response.status === 401,
      handler: () => renew(instance, tokens),
    },
    assignToken: (method) => void Object.assign(method.config.headers, bearerOf(tokens)),
  });
  const instance = createAlova({
    requestAdapter: adapterFetch(),
    cacheFor: null,
    beforeRequest: onAuthRequired(),
    responded: onResponseRefreshToken((response) => response),
  });
  return callsOf(instance);
});
