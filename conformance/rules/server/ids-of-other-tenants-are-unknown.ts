import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { targetNames } from "../../server/effects.ts";
import type { ResourceValues } from "../../server/known-resources.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import {
  askAsStranger,
  differenceFromUnknown,
  findStrangers,
  isTenantOperation,
  judgeStrangers,
  type StrangerJudge,
  type Strangers,
} from "../../server/strangers.ts";

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
    const judge: StrangerJudge = (operation, values) => breachOf(server, operation, strangers, values);
    return judgeStrangers(server, able, strangers, judge);
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
  const seen = await askAsStranger(server, operation, strangers, moved);
  const names = targetNames(operation);
  const sight = seen && { seen, values: moved, names };
  const difference = sight && (await differenceFromUnknown(server, operation, strangers, sight));
  if (!difference) return undefined;
  return {
    message: `${operation.id} tells ${strangers.stranger.name} that another tenant's thing exists: it ${difference}, compared with an id that names nothing.`,
    operationId: operation.id,
    exchange: seen,
    again: () => breachOf(server, operation, strangers, values),
  };
}
