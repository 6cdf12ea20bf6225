// xior with its plugins token-refresh and error-retry, as its page has it: the one renews the token at a 401, the
// other sends the request again. Where the page leaves a choice, the narrower is taken: nothing but a 401 refreshes
// or is sent again, and the refresh goes by an instance of its own.
// https://github.com/suhaotian/xior#auth-refresh-token-pluginbuilt-in
import xior, { type XiorResponse } from "xior";
import errorRetry from "xior/plugins/error-retry";
import setupTokenRefresh from "xior/plugins/token-refresh";
import { bearerOf, converse, forget, keep, refreshUrl } from "./conversation.ts";

await converse("xior", (tokens) => {
  const instance = xior.create();
  instance.interceptors.request.use((config) => {
    Object.assign(config.headers, bearerOf(tokens));
    return config;
  });
  const shouldRefresh = (response: XiorResponse) => Boolean(tokens.accessToken && response.status === 401);
  instance.plugins.use(
    errorRetry({
      enableRetry: (_, error) =>
        "response" in error && error.response !== undefined && shouldRefresh(error.response),
    }),
  );
  setupTokenRefresh(instance, {
    shouldRefresh,
    async refreshToken(error) {
      try {
        keep(tokens, (await xior.create().post(refreshUrl, { refreshToken: tokens.refreshToken })).data);
      } catch {
        forget(tokens);
        return Promise.reject(error);
      }
    },
  });
  return async ({ json, ...call }) => {
    const { status, data } = await instance.request({ ...call, data: json });
    return { status, body: data };
  };
});
