import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { withFreshKey } from "../../server/fresh-key.ts";
import { type Lifecycle, targetsOf } from "../../server/lifecycle.ts";
import { requestFor } from "../../server/perform.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { succeeded } from "../../server/thing.ts";
import { bring, type Step, walkLifecycle } from "../../server/walk-lifecycle.ts";

/** No more steps are raced than this, unless the effort is the greatest. */
const mostRaces = 6;

export const rule: ServerRule = {
  id: "racing-steps-are-taken-once",
  kind: "server",
  level: "must",
  says: "Of two simultaneous steps that each need the thing's present status, no more than one succeeds.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10",
  check: async (server) => {
    const { lifecycle, steps, paths } = await walkLifecycle(server);
    const leaving = steps.filter((step) => succeeded(step.exchange) && canOnlyOnce(step, lifecycle));
    const breaches: Breach[] = [];
    let raced = 0;
    for (const step of server.effort === "max" ? leaving : leaving.slice(0, mostRaces)) {
      const exchanges = await race(server, step, lifecycle, paths.get(step.from) ?? []);
      const done = exchanges.filter(succeeded);
      if (exchanges.length > 0) raced += 1;
      const { operation, action } = step.branch;
      const [first] = done;
      if (!first || done.length < 2) continue;
      const message = `${operation.id} (${action}) succeeded ${done.length} times at once in ${step.from}, which it leaves; once is right.`;
      breaches.push({ message, operationId: operation.id, exchange: first });
    }
    if (raced === 0)
      throw new NotTestable("No step that leaves its status succeeded on a thing of this run.");
    return breaches;
  },
  // A server that answers whoever comes while a step is under way as it answers the first.
  mutant: (honest) => {
    const underWay = new Map<string, Promise<Response>>();
    return async (request) => {
      const { pathname } = new URL(request.url);
      const isStep = request.method === "POST" && /\/orders\/\w+\/activate$/.test(pathname);
      const before = underWay.get(pathname);
      if (!isStep) return honest(request);
      if (before) return (await before).clone();
      const answer = Promise.resolve(honest(request));
      underWay.set(pathname, answer);
      const response = await answer;
      underWay.delete(pathname);
      return response.clone();
    };
  },
};

/** Tells whether a step can be taken only once in a row: it leaves its status for ones that do not allow it. */
function canOnlyOnce({ branch, from }: Step, lifecycle: Lifecycle): boolean {
  const next = targetsOf(branch, from, lifecycle);
  return (
    next !== undefined && !next.includes("$none") && !next.some((status) => branch.from.includes(status))
  );
}

/** Sends one step twice at once, as whoever took it before, each with a key of its own. */
async function race(
  server: ServerUnderCheck,
  step: Step,
  lifecycle: Lifecycle,
  path: readonly Step["branch"][],
) {
  const thing = await bring(server, lifecycle, path);
  const { branch } = step;
  const actor = server.identities.find(({ role }) => role !== undefined && branch.roles.includes(role));
  const request = thing && (await requestFor(server, branch, thing, actor));
  if (!request) return [];
  return Promise.all([server.send(request), server.send(withFreshKey(request, server))]);
}
