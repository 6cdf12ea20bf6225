// alova with `createClientTokenAuthentication`, as its page has it: the time of expiry tells that a token is to be
// renewed before a call. Answers are not cached, so that each call is made.
// https://alova.js.org/tutorial/client/strategy/token-authentication#refresh-token-silently-on-the-client
import { createAlova } from "alova";
import adapterFetch from "alova/fetch";
import { callsOf, createClientTokenAuthentication, renew } from "./alova-calls.ts";
import { bearerOf, converse } from "./conversation.ts";

await converse("alova", (tokens) => {
  const { onAuthRequired, onResponseRefreshToken } = createClientTokenAuthentication({
    refreshToken: {
      isExpired: () => (tokens.expiresAtMs ?? Number.POSITIVE_INFINITY) < Date.now(),
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
