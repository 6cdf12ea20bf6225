import { isJsonObject } from "../../contract/json.ts";
import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { Identity } from "../../server/identity.ts";
import { isNeighbour, rolesFor, rolesOf, withRoles } from "../../server/role-matrix.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "named-roles-are-let-in",
  kind: "server",
  level: "must",
  says: "Whoever has a role that an operation names is not refused with 403 in their own tenant.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.4",
  check: async (server) => {
    const operations = withRoles(server);
    await server.tour();
    const breaches: Breach[] = [];
    let asked = 0;
    for (const operation of operations) {
      const able = server.identities.filter(
        (one) => one.role !== undefined && rolesOf(operation).includes(one.role) && isNeighbour(one, server),
      );
      for (const identities of Map.groupBy(able, ({ role }) => role).values()) {
        const [first] = identities;
        const breach = first && (await breachOf(server, operation, first));
        asked += 1;
        if (breach) breaches.push(breach);
        if (breach) break;
      }
    }
    if (asked === 0)
      throw new NotTestable("No identity has a role that an operation names: name more with --identities.");
    return breaches;
  },
  // A server that lets nobody but those at a desk of their own see the loans.
  mutant: (honest) => {
    const roles = new Map<string, unknown>();
    return async (request) => {
      const url = new URL(request.url);
      const role = roles.get(request.headers.get("Authorization") ?? "");
      if (role === "finance" && request.method === "GET" && url.pathname.endsWith("/loans")) {
        // A client that is not there is refused as one that may not be seen.
        const elsewhere = request.url.replace(/(?<=clients\/\w+)\w(?=\/)/, "0");
        return honest(new Request(elsewhere, { headers: request.headers }));
      }
      const response = await honest(request);
      const { accessToken, user } = await readBody(response);
      if (isJsonObject(user)) roles.set(`Bearer ${accessToken}`, user.role);
      return response;
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
  if ("refused" in planned || identity.role === undefined) return undefined;
  const { body } = planned.request;
  if (!rolesFor(operation, body && "json" in body ? body.json : undefined).includes(identity.role))
    return undefined;
  const exchange = await server.send(planned.request);
  if (exchange.response?.status !== 403) return undefined;
  return {
    message: `${operation.id} answered ${identity.name} (${identity.role}) with 403, though the contract lets this role in.`,
    operationId: operation.id,
    exchange,
    again: () => breachOf(server, operation, identity),
  };
}
