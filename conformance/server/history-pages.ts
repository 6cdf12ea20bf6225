import { objectIn, textIn } from "../contract/json.ts";
import type { Operation } from "../contract/operation.ts";
import { locate } from "../contract/reference.ts";
import { NotApplicable } from "../engine/errors/not-applicable.ts";
import { type HistoryPage, readHistoryPage } from "./history.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { Lifecycle } from "./lifecycle.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** A server that names page after page for ever is not followed any further. */
const mostPages = 50;

/** Says how a history is asked for in pages. */
export interface Paging {
  /** The query parameter that says how many entries a page holds. */
  readonly size: string;
  /** The query parameter that says which page. */
  readonly cursor: string;
}

/**
 * Reads how the contract's history is asked for in pages: by the cursor of its `x-page`, and by the one other
 * parameter of the query that is a number.
 *
 * @throws NotApplicable where the contract says nothing of the kind
 */
export function pagingOf({ contract }: ServerUnderCheck, history: Operation | undefined): Paging {
  const expression = history && textIn(objectIn(history.node, "x-page"), "cursor");
  const cursor = /^\$request\.query\.(.+)$/.exec(expression ?? "")?.[1];
  const numbers = (history?.parameters ?? []).filter((one) => {
    const schema = one.schema === undefined ? undefined : locate(contract.document, one.schema);
    return one.in === "query" && one.name !== cursor && schema?.node.type === "integer";
  });
  const [size] = numbers;
  if (cursor === undefined || !size || numbers.length > 1)
    throw new NotApplicable("The contract does not say how a history is asked for in pages (x-page).");
  return { size: size.name, cursor };
}

/** Reads a history in pages of so many entries, else of the server's own size, until it names no next one. */
export async function readHistoryPages(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  target: ResourceValues,
  { paging, size }: { readonly paging: Paging; readonly size?: number },
): Promise<readonly HistoryPage[]> {
  const pages: HistoryPage[] = [];
  for (let cursor: string | undefined; pages.length < mostPages; ) {
    const query = {
      ...(size !== undefined && { [paging.size]: String(size) }),
      ...(cursor !== undefined && { [paging.cursor]: cursor }),
    };
    const page = await readHistoryPage(server, lifecycle, target, query);
    if (!page) break;
    pages.push(page);
    cursor = page.next;
    if (cursor === undefined) break;
  }
  return pages;
}
