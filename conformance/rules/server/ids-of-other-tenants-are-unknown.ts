import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { differenceOf } from "../../server/alike.ts";
import { targetNames } from "../../server/effects.ts";
import type { ResourceValues } from "../../server/known-resources.ts";
import { madeUpLike } from "../../server/made-up-values.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { findStrangers, isTenantOperation, type Strangers } from "../../server/strangers.ts";

export const rule: ServerRule = {
  id: "ids-of-other-tenants-are-unknown",
  kind: "server",
  level: "must",
  says: "Under somebody's own tenant the id of another tenant's thing is answered as one that names nothing.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
  check: async (server) => {
    const strangers = findStrangers(server);
    const able = server.operations.filter((one) => isTenantOperation(one) && targetNames(one).length > 0);
    if (able.length === 0) throw new NotApplicable("No path names a thing below a tenant.");
    await server.tour();
    const breaches: Breach[] = [];
    let asked = 0;
    for (const operation of able) {
      const planned = await server.plan(operation, { ids: "any", identity: strangers.owner });
      if ("refused" in planned || planned.isMadeUp) continue;
      asked += 1;
      const breach = await breachOf(server, operation, strangers, planned.values);
      if (breach) breaches.push(breach);
    }
    if (asked === 0) throw new NotTestable("The run knows nothing that belongs to one tenant only.");
    return breaches;
  },
  // A server that looks a thing up by its ids and forgets the tenant.
  mutant: (honest) => {
    const readers = new Map<string, Request>();
    const tenant = /(?<=\/(?:clients|libraries)\/)[^/]+/;
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      const { pathname } = new URL(copy.url);
      if (copy.method !== "GET") return response;
      const below = pathname.replace(tenant, "");
      if (response.ok) readers.set(below, copy);
      const reader = readers.get(below);
      const isElsewhere =
        reader && tenant.exec(new URL(reader.url).pathname)?.[0] !== tenant.exec(pathname)?.[0];
      return response.status === 404 && isElsewhere ? honest(reader.clone()) : response;
    };
  },
};

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  strangers: Strangers,
  values: ResourceValues,
): Promise<Breach | undefined> {
  const tenants = operation.parameters.filter(({ isTenant }) => isTenant).map(({ name }) => name);
  const [own = ""] = strangers.stranger.clientIds;
  const moved = { ...values, ...Object.fromEntries(tenants.map((name) => [name, own])) };
  const ask = async (target: ResourceValues) => {
    const planned = await server.plan(operation, { identity: strangers.stranger, target });
    return "refused" in planned ? undefined : server.send(planned.request);
  };
  const seen = await ask(moved);
  const unknown = await ask(madeUpLike(server, operation, moved, targetNames(operation)));
  const twin = await ask(madeUpLike(server, operation, moved, targetNames(operation)));
  const difference = seen && unknown && twin && differenceOf(seen, unknown, twin);
  if (!difference) return undefined;
  return {
    message: `${operation.id} tells ${strangers.stranger.name} that another tenant's thing exists: it ${difference}, compared with an id that names nothing.`,
    operationId: operation.id,
    exchange: seen,
    again: () => breachOf(server, operation, strangers, values),
  };
}
