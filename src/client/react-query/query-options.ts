import type { Client } from "../client.ts";
import { ask, joinSignals } from "./ask.ts";
import type { Arguments, Data, Options, PathWith } from "./call-types.ts";
import { type QueryKey, queryKeyOf } from "./query-key.ts";

/** Options of a query, for `useQuery`, `fetchQuery` and their like in every framework. */
export interface QueryOptions<Result> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Result>;
  /** The session retries what may be retried, within one budget; a second layer would multiply it. */
  readonly retry: false;
}

/**
 * Makes the options of a query from a GET: its data is that of a success, and every other answer is its error.
 *
 * @example
 * const { data } = useQuery(queryOptions(client, "/api/clients/{clientId}/orders", { params: { path: { clientId } } }));
 */
export function queryOptions<Paths, Path extends PathWith<Paths, "GET">>(
  client: Client<Paths>,
  path: Path,
  ...[options]: Arguments<Options<Paths, Path, "GET">>
): QueryOptions<Data<Paths, Path, "GET">> {
  return {
    queryKey: queryKeyOf("GET", path, options),
    queryFn: async ({ signal }) => {
      const data = await ask(client.GET, path, { ...options, signal: joinSignals(options, signal) });
      return data as Data<Paths, Path, "GET">;
    },
    retry: false,
  };
}
