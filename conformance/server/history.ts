import { isJsonObject, type Json, objectIn, textIn } from "../contract/json.ts";
import { readPointer } from "../contract/json-pointer.ts";
import { evaluate } from "../contract/runtime-expression.ts";
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

/** Reads the first page of a thing's history as the run's own identity; nothing where there is none to read. */
export async function readHistory(
  server: ServerUnderCheck,
  { history, branches }: Lifecycle,
  target: ResourceValues,
): Promise<History | undefined> {
  if (!history) return undefined;
  const planned = await server.plan(history, { target });
  if ("refused" in planned) return undefined;
  const { response } = await server.send(planned.request);
  const responseBody = response?.status === 200 ? jsonBodyOf(response) : undefined;
  if (responseBody === undefined) return undefined;
  const items = evaluate(textIn(objectIn(history.node, "x-page"), "items") ?? "$response.body#/items", {
    responseBody,
  });
  if (!Array.isArray(items)) return undefined;
  const pointers = branches.map(({ operation }) =>
    objectIn(objectIn(operation.node, "x-reconcile"), "entry"),
  );
  const entry = pointers.find((one) => Object.keys(one).length > 0);
  return {
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
