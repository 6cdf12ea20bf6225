import type { Operation } from "../../contract/operation.ts";
import { namesIn } from "../../contract/operation-for.ts";
import type { Breach } from "../../engine/breach.ts";
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
  id: "other-tenants-see-nothing",
  kind: "server",
  level: "must",
  says: "To somebody of another tenant every request is refused, and what exists looks like what does not.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa1-broken-object-level-authorization/",
  check: async (server) => {
    const strangers = findStrangers(server);
    const secured = server.operations.filter((one) => isTenantOperation(one) && one.security.isRequired);
    const judge: StrangerJudge = (operation, values) => breachOf(server, operation, strangers, values);
    return judgeStrangers(server, secured, strangers, judge);
  },
  // A server that says of a thing that exists that it is somebody else's.
  mutant: (honest) => {
    const existing = new Set<string>();
    return async (request) => {
      const response = await honest(request);
      const { pathname } = new URL(request.url);
      if (request.method === "GET" && response.ok) existing.add(pathname);
      if (response.status !== 403 || !existing.has(pathname)) return response;
      const headers = new Headers(response.headers);
      headers.set("X-Owner", "another");
      return new Response(response.body, { status: 403, headers });
    };
  },
};

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  strangers: Strangers,
  values: ResourceValues,
): Promise<Breach | undefined> {
  const seen = await askAsStranger(server, operation, strangers, values);
  if (!seen?.response) return undefined;
  const breach = (says: string): Breach => ({
    message: `${operation.id} ${says}`,
    operationId: operation.id,
    exchange: seen,
    again: () => breachOf(server, operation, strangers, values),
  });
  const who = `${strangers.stranger.name}, who has no part in the tenant`;
  if (seen.response.status < 400)
    return breach(`answered ${who}, with ${seen.response.status}; it should refuse the request.`);
  if (targetNames(operation).length === 0) return undefined;
  const names = namesIn(operation.path).filter((name) => targetNames(operation).includes(name));
  const difference = await differenceFromUnknown(server, operation, strangers, { seen, values, names });
  if (!difference) return undefined;
  return breach(
    `tells ${who}, that something exists: what exists ${difference}, compared with what does not.`,
  );
}
