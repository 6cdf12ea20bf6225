/** Describes a client on the scoreboard: which packages it is, and which command is its adapter. */
export interface Entry {
  /** Its name in the tables, and the title of its paragraph on the page. */
  readonly name: string;
  readonly packages: readonly string[];
  /** The adapter's file, from the root of the repository, and its arguments. */
  readonly adapter: readonly [file: string, ...args: string[]];
  /** What it was written from; absent where it is written by us. */
  readonly documentation?: string;
}

const here = "docs/examples/other-clients";
const own = "conformance/adapters";

/** Every client on the scoreboard, in the order of its columns. */
export const clients: readonly Entry[] = [
  { name: "Countersign", packages: ["countersign"], adapter: [`${own}/countersign.ts`] },
  {
    name: "oauth2-client",
    packages: ["@badgateway/oauth2-client"],
    adapter: [`${here}/oauth2-client.ts`],
    documentation: "https://github.com/badgateway/oauth2-client#fetch-wrapper",
  },
  {
    name: "fetch-extras",
    packages: ["fetch-extras"],
    adapter: [`${here}/fetch-extras.ts`],
    documentation: "https://github.com/sindresorhus/fetch-extras/blob/main/docs/with-token-refresh.md",
  },
  {
    name: "RTK Query, mutex",
    packages: ["@reduxjs/toolkit", "async-mutex"],
    adapter: [`${here}/rtk-query-mutex.ts`],
    documentation:
      "https://redux-toolkit.js.org/rtk-query/usage/customizing-queries#preventing-multiple-unauthorized-errors",
  },
  {
    name: "RTK Query",
    packages: ["@reduxjs/toolkit"],
    adapter: [`${here}/rtk-query.ts`],
    documentation:
      "https://redux-toolkit.js.org/rtk-query/usage/customizing-queries#automatic-re-authorization-by-extending-fetchbasequery",
  },
  {
    name: "axios-auth-refresh",
    packages: ["axios-auth-refresh", "axios"],
    adapter: [`${here}/axios-auth-refresh.ts`],
    documentation: "https://github.com/Flyrell/axios-auth-refresh#usage",
  },
  {
    name: "axios-auth-refresh, each",
    packages: ["axios-auth-refresh", "axios"],
    adapter: [`${here}/axios-auth-refresh.ts`, "--each"],
    documentation: "https://github.com/Flyrell/axios-auth-refresh#deduplicate-refresh-calls",
  },
  {
    name: "alova, client",
    packages: ["alova"],
    adapter: [`${here}/alova-client.ts`],
    documentation:
      "https://alova.js.org/tutorial/client/strategy/token-authentication#refresh-token-silently-on-the-client",
  },
  {
    name: "alova, server",
    packages: ["alova"],
    adapter: [`${here}/alova-server.ts`],
    documentation:
      "https://alova.js.org/tutorial/client/strategy/token-authentication#refresh-token-silently-on-the-server-side",
  },
  {
    name: "xior",
    packages: ["xior"],
    adapter: [`${here}/xior.ts`],
    documentation: "https://github.com/suhaotian/xior#auth-refresh-token-pluginbuilt-in",
  },
  {
    name: "got",
    packages: ["got"],
    adapter: [`${here}/got.ts`],
    documentation: "https://github.com/sindresorhus/got/blob/main/documentation/9-hooks.md#afterresponse",
  },
  {
    name: "ky, beforeRetry",
    packages: ["ky"],
    adapter: [`${here}/ky-before-retry.ts`],
    documentation: "https://github.com/sindresorhus/ky#how-do-i-implement-token-refresh-on-401-responses",
  },
  {
    name: "ky, afterResponse",
    packages: ["ky"],
    adapter: [`${here}/ky-after-response.ts`],
    documentation: "https://github.com/sindresorhus/ky#hooksafterresponse",
  },
  {
    name: "wretch",
    packages: ["wretch"],
    adapter: [`${here}/wretch.ts`],
    documentation: "https://github.com/elbywan/wretch#request-replay",
  },
  { name: "plain fetch", packages: [], adapter: [`${own}/fetch.ts`] },
];
