import { isDeepStrictEqual } from "node:util";
import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { withFreshKey } from "../../server/fresh-key.ts";
import { type Branch, type Lifecycle, targetsOf } from "../../server/lifecycle.ts";
import type { OutgoingRequest } from "../../server/outgoing-request.ts";
import { requestAbout } from "../../server/perform.ts";
import { race } from "../../server/race.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { succeeded } from "../../server/thing.ts";
import { bring, type Step, walkLifecycle } from "../../server/walk-lifecycle.ts";

/** No more steps race themselves, and no more pairs of steps each other, unless the effort is the greatest. */
const mostRaces = { alone: 6, pairs: 4 };

export const rule: ServerRule = {
  id: "racing-steps-are-taken-once",
  kind: "server",
  level: "must",
  says: "Of two simultaneous steps that each need the thing's present status, no more than one succeeds.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10",
  check: async (server) => {
    const { lifecycle, steps, paths } = await walkLifecycle(server);
    const taken = steps.filter(({ exchange }) => succeeded(exchange));
    const raceable = (all: readonly Pair[], most: number) =>
      all.filter((pair) => canBothNot(pair, lifecycle)).slice(0, server.effort === "max" ? Infinity : most);
    const races = [
      ...raceable(
        taken.map((step) => [step, step]),
        mostRaces.alone,
      ),
      ...raceable(pairsOf(taken), mostRaces.pairs),
    ];
    const breaches: Breach[] = [];
    let raced = 0;
    for (const pair of races) {
      const exchanges = await raceSteps(server, pair, lifecycle, paths.get(pair[0].from) ?? []);
      const done = exchanges.filter(succeeded);
      if (done.length > 0) raced += 1;
      const [first] = done;
      if (!first || done.length < 2) continue;
      const [{ branch, from }] = pair;
      const message = `${nameOf(pair)} in ${from}, which either leaves; once is right.`;
      breaches.push({ message, operationId: branch.operation.id, exchange: first });
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

/** Two steps that are taken at once, or one step that is taken twice. */
type Pair = readonly [Step, Step];

/** Pairs each step with those others that were taken in the same status. */
function pairsOf(steps: readonly Step[]): readonly Pair[] {
  return steps.flatMap((one, index) =>
    steps
      .slice(index + 1)
      .filter(({ branch, from }) => from === one.from && branch.action !== one.branch.action)
      .map((other): Pair => [one, other]),
  );
}

/** Tells whether either step leaves the status for ones that do not allow the other. */
function canBothNot([one, other]: Pair, lifecycle: Lifecycle): boolean {
  return excludes(one, other, lifecycle) && excludes(other, one, lifecycle);
}

function excludes({ branch, from }: Step, next: Step, lifecycle: Lifecycle): boolean {
  const targets = targetsOf(branch, from, lifecycle);
  return (
    targets !== undefined &&
    !targets.includes("$none") &&
    !targets.some((status) => allowedFrom(next.branch, lifecycle).includes(status))
  );
}

/** Lists where the request of a branch is allowed, though it may be another branch that it then takes. */
function allowedFrom({ operation, when }: Branch, { branches }: Lifecycle): readonly string[] {
  return branches
    .filter((one) => one.operation.id === operation.id && isDeepStrictEqual(one.when, when))
    .flatMap(({ from }) => from);
}

function nameOf([{ branch: one }, { branch: other }]: Pair): string {
  const name = `${one.operation.id} (${one.action})`;
  return one.action === other.action
    ? `${name} succeeded twice at once`
    : `${name} and ${other.operation.id} (${other.action}) succeeded both at once`;
}

/** Sends two steps at once, each as somebody who may take it and with a key of its own. */
async function raceSteps(
  server: ServerUnderCheck,
  pair: Pair,
  lifecycle: Lifecycle,
  path: readonly Step["branch"][],
) {
  const thing = await bring(server, lifecycle, path);
  if (!thing) return [];
  const requests: OutgoingRequest[] = [];
  for (const { branch } of pair) {
    const actor = server.identities.find(({ role }) => role !== undefined && branch.roles.includes(role));
    const request = await requestAbout(server, lifecycle, branch, thing, actor);
    if (!request) return [];
    requests.push(withFreshKey(request, server));
  }
  const { exchanges } = await race(server, requests);
  return exchanges.length < pair.length ? [] : exchanges;
}
