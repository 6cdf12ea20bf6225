// RTK Query with `fetchBaseQuery` extended, as "Automatic re-authorization" has it: a 401 asks for new tokens, and
// the query is sent again where they came.
// https://redux-toolkit.js.org/rtk-query/usage/customizing-queries#automatic-re-authorization-by-extending-fetchbasequery
import { converse, forget, keep, type Tokens } from "./conversation.ts";
import { callsOf, type Query, queryWith, refreshWith } from "./rtk-query-calls.ts";

await converse("@reduxjs/toolkit", (tokens) => callsOf(reauthorizing(queryWith(tokens), tokens)));

function reauthorizing(baseQuery: Query, tokens: Tokens): Query {
  return async (args, api, extraOptions) => {
    const result = await baseQuery(args, api, extraOptions);
    if (result.error?.status !== 401) return result;
    const refreshed = await baseQuery(refreshWith(tokens), api, extraOptions);
    if (!refreshed.data) {
      forget(tokens);
      return result;
    }
    keep(tokens, refreshed.data);
    return baseQuery(args, api, extraOptions);
  };
}
