// RTK Query with `fetchBaseQuery` extended and a mutex, as "Preventing multiple unauthorized errors" has it: whoever
// meets a 401 first asks for new tokens, and all others wait until that is done.
// https://redux-toolkit.js.org/rtk-query/usage/customizing-queries#preventing-multiple-unauthorized-errors
import { Mutex } from "async-mutex";
import { converse, forget, keep, type Tokens } from "./conversation.ts";
import { callsOf, type Query, queryWith, refreshWith } from "./rtk-query-calls.ts";

await converse("@reduxjs/toolkit", (tokens) => callsOf(reauthorizing(queryWith(tokens), tokens)));

function reauthorizing(baseQuery: Query, tokens: Tokens): Query {
  const mutex = new Mutex();
  return async (args, api, extraOptions) => {
    await mutex.waitForUnlock();
    const result = await baseQuery(args, api, extraOptions);
    if (result.error?.status !== 401) return result;
    if (mutex.isLocked()) {
      await mutex.waitForUnlock();
      return baseQuery(args, api, extraOptions);
    }
    const release = await mutex.acquire();
    try {
      const refreshed = await baseQuery(refreshWith(tokens), api, extraOptions);
      if (!refreshed.data) {
        forget(tokens);
        return result;
      }
      keep(tokens, refreshed.data);
      return await baseQuery(args, api, extraOptions);
    } finally {
      release();
    }
  };
}
