import { isJsonObject, type Json, objectIn, textIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
import { evaluate } from "../contract/runtime-expression.ts";
import type { Exchange } from "../engine/exchange.ts";
import type { ResourceValues } from "./known-resources.ts";
import type { Lifecycle } from "./lifecycle.ts";
import { jsonBodyOf } from "./response-body.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Holds the entries of a thing's history, newest first, as the contract's `x-page` and `x-reconcile` point at them. */
export interface History {
  readonly entries: readonly HistoryEntry[];
}

/** Describes an entry of a history. */
export interface HistoryEntry {
  readonly action?: string;
  /** When it happened, in milliseconds since the epoch. */
  readonly atMs?: number;
  /** The whole entry, to be compared with itself later. */
  readonly text: string;
}

/** Holds one page of a history. */
export interface HistoryPage extends History {
  readonly exchange: Exchange;
  /** Names the page behind it; absent where the server names none. */
  readonly next?: string;
}

/** Reads the first page of a thing's history as the run's own identity; nothing where there is none to read. */
export async function readHistory(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  target: ResourceValues,
): Promise<History | undefined> {
  const page = await readHistoryPage(server, lifecycle, target);
  return page && { entries: page.entries };
}

/**
 * Reads a page of a thing's history as the run's own identity; nothing where there is none to read.
 *
 * @param query what the request asks for beside what is required: a page's size, and a cursor
 */
export async function readHistoryPage(
  server: ServerUnderCheck,
  { history, branches }: Lifecycle,
  target: ResourceValues,
  query: Readonly<Record<string, string>> = {},
): Promise<HistoryPage | undefined> {
  if (!history) return undefined;
  const planned = await server.plan(history, { target });
  if ("refused" in planned) return undefined;
  const url = new URL(planned.request.url);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const exchange = await server.send({ ...planned.request, url: url.href });
  const { response } = exchange;
  const responseBody = response?.status === 200 ? jsonBodyOf(response) : undefined;
  if (responseBody === undefined) return undefined;
  const page = objectIn(history.node, "x-page");
  const items = evaluate(textIn(page, "items") ?? "$response.body#/items", { responseBody });
  if (!Array.isArray(items)) return undefined;
  const next = evaluate(textIn(page, "next") ?? "", { responseBody });
  const pointers = branches.map(({ operation }) =>
    objectIn(objectIn(operation.node, "x-reconcile"), "entry"),
  );
  const entry = pointers.find((one) => Object.keys(one).length > 0);
  return {
    exchange,
    ...(typeof next === "string" && next !== "" && { next }),
    entries: items
      .filter(isJsonObject)
      .map((item) => readEntry(item, textIn(entry, "action"), textIn(entry, "at"))),
  };
}

function readEntry(item: Json, actionAt = "/action", timeAt = "/at"): HistoryEntry {
  const action = readPointer(item, actionAt);
  const at = readPointer(item, timeAt);
  const atMs = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return {
    text: JSON.stringify(item),
    ...(typeof action === "string" && { action }),
    ...(!Number.isNaN(atMs) && { atMs }),
  };
}
