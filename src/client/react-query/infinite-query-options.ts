import type { Client } from "../client.ts";
import { PaginationLoopError } from "../paging/errors/pagination-loop-error.ts";
import { pageRulesOf } from "../paging/page-rules.ts";
import type { Item, PageArguments, PagedPath } from "../paging/paged-path.ts";
import { unwrap } from "../unwrap.ts";
import { type AnyCall, joinSignals } from "./ask.ts";
import { type KeyedOptions, type QueryKey, queryKeyOf } from "./query-key.ts";

/** One page of an infinite query. */
export interface InfinitePage<Item> {
  readonly items: readonly Item[];
  /** The cursor of the next page; null on the last. */
  readonly next: string | null;
}

/** Options of an infinite query, for `useInfiniteQuery` and its like in every framework. */
export interface InfiniteQueryOptions<Item> {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: {
    readonly signal: AbortSignal;
    readonly pageParam: unknown;
  }) => Promise<InfinitePage<Item>>;
  readonly initialPageParam: string | null;
  readonly getNextPageParam: (
    last: InfinitePage<Item>,
    all: readonly InfinitePage<Item>[],
    lastParam: string | null,
    allParams: readonly (string | null)[],
  ) => string | null;
  /** As in QueryOptions. */
  readonly retry: false;
}

/**
 * Makes the options of an infinite query from a list in pages: each page has its items and the cursor of the next.
 * A cursor that came before ends the list.
 *
 * @throws ConfigurationError where the contract does not say how the list is paged.
 * @example
 * const { data } = useInfiniteQuery(infiniteQueryOptions(client, "/api/clients/{clientId}/orders", { params: { path } }));
 */
export function infiniteQueryOptions<Paths, Path extends PagedPath<Paths>>(
  client: Client<Paths>,
  path: Path,
  ...[options]: PageArguments<Paths, Path>
): InfiniteQueryOptions<Item<Paths, Path>> {
  const rules = pageRulesOf(client.session, String(path));
  const { params }: KeyedOptions = options ?? {};
  const [method, template, parameters] = queryKeyOf("GET", path, options);
  return {
    queryKey: [method, template, { ...parameters, pages: true }],
    async queryFn({ signal, pageParam }) {
      const query = { ...params?.query, ...(pageParam !== null && { [rules.parameter]: pageParam }) };
      const init = { ...options, params: { ...params, query }, signal: joinSignals(options, signal) };
      const page = await (client.GET as AnyCall)(path, init);
      unwrap(page);
      const next = rules.nextOf(page) ?? null;
      if (next !== null && next === pageParam) throw new PaginationLoopError(rules.target);
      return { items: rules.itemsOf(page) as Item<Paths, Path>[], next };
    },
    initialPageParam: null,
    getNextPageParam: ({ next }, _all, _lastParam, allParams) => (allParams.includes(next) ? null : next),
    retry: false,
  };
}
