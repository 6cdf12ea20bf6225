import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { History } from "../../server/history.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, readBody } from "../../server/tamper.ts";
import { succeeded } from "../../server/thing.ts";
import { walkLifecycle } from "../../server/walk-lifecycle.ts";

export const rule: ServerRule = {
  id: "history-tells-every-step",
  kind: "server",
  level: "must",
  says: "Every step of a thing's life adds an entry of its action to the history, and changes none that was there.",
  source: "https://docs-dev.omnivms.com/docs/audit-trail",
  check: async (server) => {
    const { lifecycle, steps } = await walkLifecycle(server);
    if (!lifecycle.history)
      throw new NotApplicable("No operation of the contract lists a history (x-reconcile).");
    const told = steps.filter(({ exchange, histories }) => succeeded(exchange) && histories);
    if (told.length === 0) throw new NotTestable("No step succeeded whose history could be read.");
    return told.flatMap(({ branch, exchange, histories }) => {
      const wrong = histories && wrongWith(histories.before, histories.after, branch.action);
      const { id } = branch.operation;
      return wrong === undefined
        ? []
        : [{ message: `${id} (${branch.action}) ${wrong}`, operationId: id, exchange }];
    });
  },
  // A server whose history leaves out that an order was ever held.
  mutant: (honest) => async (request) => {
    const { pathname } = new URL(request.url);
    const response = await honest(request);
    if (request.method !== "GET" || !pathname.endsWith("/history") || !response.ok) return response;
    const { items, ...others } = await readBody(response);
    const kept = Array.isArray(items)
      ? items.filter((item) => !JSON.stringify(item).includes('"action":"hold"'))
      : [];
    return altered(response, { body: JSON.stringify({ ...others, items: kept }) });
  },
};

function wrongWith(before: History, after: History, action: string): string | undefined {
  const added = after.entries.slice(0, after.entries.length - before.entries.length);
  const kept = after.entries.slice(added.length);
  const changed = kept.some(({ text }, index) => text !== before.entries[index]?.text);
  if (after.entries.length < before.entries.length || changed)
    return "changed an entry of the history that was there before.";
  if (!added.some((entry) => entry.action === action))
    return "is not told by the history, whose new entries should name the action.";
  const times = after.entries.flatMap(({ atMs }) => atMs ?? []);
  const isOrdered = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time));
  return isOrdered ? undefined : "left a history that is not newest first.";
}
