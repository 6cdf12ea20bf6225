import { listIn } from "../../contract/json.ts";
import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { Identity } from "../../server/identity.ts";
import { isNeighbour, rolesOf, withRoles } from "../../server/role-matrix.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";

export const rule: ServerRule = {
  id: "other-roles-are-refused",
  kind: "server",
  level: "must",
  says: "Whoever has none of the roles that an operation names is refused with 403, or with 404 where they see nothing.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa5-broken-function-level-authorization/",
  check: async (server) => {
    const operations = withRoles(server);
    await server.tour();
    const breaches: Breach[] = [];
    let asked = 0;
    for (const operation of operations) {
      const roles = rolesOf(operation);
      const others = server.identities.filter(({ role }) => role !== undefined && !roles.includes(role));
      for (const identity of Map.groupBy(
        others.filter((one) => isNeighbour(one, server)),
        ({ role }) => role,
      ).values()) {
        const [first] = identity;
        const breach = first && (await breachOf(server, operation, first));
        asked += 1;
        if (breach) breaches.push(breach);
        if (breach) break;
      }
    }
    if (asked === 0)
      throw new NotTestable("No identity lacks a role that an operation names: name more with --identities.");
    return breaches;
  },
  // A server that asks of a read which it has answered before only whether the caller is of the tenant.
  mutant: (honest) => {
    const authorized = new Map<string, Request>();
    return async (request) => {
      const copy = request.clone();
      const response = await honest(request);
      const isRead = copy.method === "GET";
      if (isRead && response.ok) authorized.set(copy.url, copy);
      const served = authorized.get(copy.url);
      if (!isRead || response.status !== 403 || !served) return response;
      // Who has no part in the tenant is still kept out.
      const { code } = await response.clone().json();
      return code === "client_forbidden" ? response : honest(served.clone());
    };
  },
};

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  identity: Identity,
): Promise<Breach | undefined> {
  const own = await server.plan(operation, { ids: "any" });
  if ("refused" in own) return undefined;
  const planned = await server.plan(operation, { identity, target: own.values });
  if ("refused" in planned) return undefined;
  const exchange = await server.send(planned.request);
  const status = exchange.response?.status ?? 500;
  // A session that has ended meanwhile says nothing of the role.
  if (status === 401 || status === 403 || status === 404 || status >= 500) return undefined;
  const roles = listIn(operation.node, "x-roles").join(", ");
  return {
    message: `${operation.id} answered ${identity.name} (${identity.role}) with ${status}; only ${roles} may call it, so it should be refused with 403.`,
    operationId: operation.id,
    exchange,
    again: () => breachOf(server, operation, identity),
  };
}
