import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { History } from "../../server/history.ts";
import { type Paging, pagingOf, readHistoryPages } from "../../server/history-pages.ts";
import type { Branch } from "../../server/lifecycle.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { altered, readBody } from "../../server/tamper.ts";
import { bring, type Walk, walkLifecycle } from "../../server/walk-lifecycle.ts";

/** So few entries stand on a page that a short life fills several. */
const size = 2;

export const rule: ServerRule = {
  id: "history-pages-are-the-whole",
  kind: "server",
  level: "must",
  says: "A history read page by page is the one that is read at once, and tells each step once.",
  source: "https://docs-dev.omnivms.com/docs/audit-trail",
  check: async (server) => {
    const { lifecycle, paths } = await walkLifecycle(server);
    const paging = pagingOf(server, lifecycle.history);
    const lived = await bringLived(server, { lifecycle, paths, paging });
    if (!lived) throw new NotTestable("No thing of this run has a history that fills several pages.");
    const { thing, path, whole } = lived;
    const pages = await readHistoryPages(server, lifecycle, thing, { paging, size });
    const wrong = wrongWith(pages, whole) ?? miscounted(path, whole);
    const operationId = lifecycle.history?.id ?? "";
    const exchange = (pages[1] ?? pages[0])?.exchange;
    if (wrong === undefined) return [];
    return [{ message: `${operationId} ${wrong}`, operationId, ...(exchange && { exchange }) }];
  },
  // A server whose cursor points one entry too far.
  mutant: (honest) => async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const response = await honest(request);
    if (!pathname.endsWith("/history") || !searchParams.has("cursor") || !response.ok) return response;
    const { items, ...others } = await readBody(response);
    const kept = Array.isArray(items) ? items.slice(1) : [];
    return altered(response, { body: JSON.stringify({ ...others, items: kept }) });
  },
};

/** So many steps, with what begins the history, fill several pages; longer lives are harder to repeat. */
const stepsWanted = 4;

/** No more things are made than this to have one with a history. */
const mostTries = 3;

/** Leads a new thing down a path of about the wanted length; nothing where none gets a history of several pages. */
async function bringLived(
  server: ServerUnderCheck,
  { lifecycle, paths, paging }: Pick<Walk, "lifecycle" | "paths"> & { readonly paging: Paging },
) {
  const byFit = [...paths.values()].toSorted(
    (a, b) => Math.abs(a.length - stepsWanted) - Math.abs(b.length - stepsWanted),
  );
  for (const path of byFit.slice(0, mostTries)) {
    const thing = await bring(server, lifecycle, path);
    const pages = thing && (await readHistoryPages(server, lifecycle, thing, { paging }));
    const entries = pages?.flatMap((page) => page.entries) ?? [];
    if (thing && entries.length > size) return { thing, path, whole: { entries } };
  }
  return undefined;
}

function wrongWith(pages: readonly History[], whole: History): string | undefined {
  const told = pages.flatMap(({ entries }) => entries.map(({ text }) => text));
  const due = whole.entries.map(({ text }) => text);
  const fullest = Math.max(0, ...pages.map(({ entries }) => entries.length));
  if (fullest > size) return `answered with ${fullest} entries where a page of ${size} was asked for.`;
  if (told.length !== due.length)
    return `told ${told.length} entries in pages of ${size}, and ${due.length} of the same history at once.`;
  const first = told.findIndex((text, index) => text !== due[index]);
  return first < 0
    ? undefined
    : `told another entry at place ${first + 1} in pages of ${size} than of the same history at once.`;
}

/** Counts the entries of each action that was taken, which is as often as it was taken. */
function miscounted(path: readonly Branch[], { entries }: History): string | undefined {
  for (const [action, taken] of Map.groupBy(path, (branch) => branch.action)) {
    const told = entries.filter((entry) => entry.action === action).length;
    if (told !== taken.length) return `tells ${action} ${told} times, which was done ${taken.length} times.`;
  }
  return undefined;
}
