import type { Client } from "../client.ts";
import { unwrap } from "../unwrap.ts";
import { PaginationLoopError } from "./errors/pagination-loop-error.ts";
import { type PageRules, pageRulesOf, type ReadPage } from "./page-rules.ts";
import type { Item, Page, PageArguments, PagedPath } from "./paged-path.ts";

/** What we look at of the options; the rest is the call's. */
interface ListOptions {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
}

/**
 * Reads a list page by page, each page when it is asked for and no sooner. What makes a call fail ends the list,
 * and the session's one budget of retries serves all lists.
 *
 * @throws ConfigurationError where the contract does not say how the list is paged; while it is read,
 *   PaginationLoopError, ForeignPageError, and what the call throws, an error answer as `unwrap` does.
 * @example
 * for await (const { data } of pages(client, "/api/clients/{clientId}/orders", { params: { path: { clientId } } })) {
 *   console.log(data.items.length);
 * }
 */
export function pages<Paths, Path extends PagedPath<Paths>>(
  client: Client<Paths>,
  path: Path,
  ...[options]: PageArguments<Paths, Path>
): AsyncGenerator<Page<Paths, Path>, void, undefined> {
  const rules = pageRulesOf(client.session, String(path));
  return readPages(client, rules, path, options) as AsyncGenerator<Page<Paths, Path>, void, undefined>;
}

/**
 * Reads a list item by item; its pages are read as `pages` reads them.
 *
 * @throws as `pages` does.
 * @example
 * for await (const order of items(client, "/api/clients/{clientId}/orders", { params: { path: { clientId } } })) {
 *   console.log(order.orderId);
 * }
 */
export function items<Paths, Path extends PagedPath<Paths>>(
  client: Client<Paths>,
  path: Path,
  ...[options]: PageArguments<Paths, Path>
): AsyncGenerator<Item<Paths, Path>, void, undefined> {
  const rules = pageRulesOf(client.session, String(path));
  return readItems(readPages(client, rules, path, options), rules) as AsyncGenerator<
    Item<Paths, Path>,
    void,
    undefined
  >;
}

type AnyGet = (path: unknown, options: object) => Promise<ReadPage & Parameters<typeof unwrap>[0]>;

async function* readPages(
  client: { readonly GET: unknown },
  { target, parameter, nextOf }: PageRules,
  path: unknown,
  options: ListOptions = {},
): AsyncGenerator<ReadPage, void, undefined> {
  const get = client.GET as AnyGet;
  const { params } = options;
  let query = params?.query ?? {};
  const seen = new Set<unknown>([query[parameter]]);
  for (;;) {
    const page = await get(path, { ...options, params: { ...params, query } });
    unwrap(page);
    yield page;
    const next = nextOf(page);
    if (next === undefined) return;
    if (seen.has(next)) throw new PaginationLoopError(target);
    seen.add(next);
    query = { ...query, [parameter]: next };
  }
}

async function* readItems(
  read: AsyncIterable<ReadPage>,
  { itemsOf }: PageRules,
): AsyncGenerator<unknown, void, undefined> {
  for await (const page of read) yield* itemsOf(page);
}
