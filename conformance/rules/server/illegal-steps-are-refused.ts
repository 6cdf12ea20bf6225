import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import type { ResourceValues } from "../../server/known-resources.ts";
import type { Branch, Lifecycle } from "../../server/lifecycle.ts";
import { perform } from "../../server/perform.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";
import { stateOf, succeeded } from "../../server/thing.ts";
import { bring, walkLifecycle } from "../../server/walk-lifecycle.ts";

/** No more statuses are brought about than this, unless the effort is the greatest. */
const mostStatuses = 4;

export const rule: ServerRule = {
  id: "illegal-steps-are-refused",
  kind: "server",
  level: "must",
  says: "An action in a status that does not allow it is refused, and leaves the thing as it was.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10",
  check: async (server) => {
    const { lifecycle, paths } = await walkLifecycle(server);
    const breaches: Breach[] = [];
    let asked = 0;
    const chosen = server.effort === "max" ? [...paths] : [...paths].slice(0, mostStatuses);
    for (const [status, path] of chosen) {
      const thing = await bring(server, lifecycle, path);
      if (!thing) continue;
      for (const branch of illegalIn(lifecycle, status)) {
        asked += 1;
        const breach = await breachOf(server, lifecycle, branch, thing, status);
        if (breach && !breaches.some(({ operationId }) => operationId === breach.operationId))
          breaches.push(breach);
        // What was moved on is no longer in the status that the others are asked in.
        if (breach) break;
      }
    }
    if (asked === 0)
      throw new NotTestable("Nothing could be brought into a status in which an action is illegal.");
    return breaches;
  },
  // A server that says that a draft is held, where it does nothing.
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (response.status !== 409 || !copy.url.endsWith("/hold")) return response;
    const headers = { Authorization: copy.headers.get("Authorization") ?? "" };
    const thing = await honest(new Request(copy.url.replace(/\/hold$/, ""), { headers }));
    return (await readBody(thing)).status === "Draft" ? thing : response;
  },
};

/** Lists the branches of operations of which no branch is allowed in a status, whatever the body. */
function illegalIn({ branches }: Lifecycle, status: string): readonly Branch[] {
  return branches.filter(
    ({ operation }) =>
      !branches.some((other) => other.operation === operation && other.from.includes(status)),
  );
}

async function breachOf(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  branch: Branch,
  thing: ResourceValues,
  status: string,
): Promise<Breach | undefined> {
  const before = await stateOf(server, lifecycle, thing);
  const exchange = await perform(server, lifecycle, branch, thing);
  if (!exchange?.response || exchange.response.status >= 500) return undefined;
  const { id } = branch.operation;
  const breach = (says: string): Breach => ({
    message: `${id} (${branch.action}) in ${status} ${says}`,
    operationId: id,
    exchange,
  });
  if (succeeded(exchange))
    return breach(
      `answered ${exchange.response.status}; the contract does not allow it, so it should be refused with 409.`,
    );
  const after = await stateOf(server, lifecycle, thing);
  return JSON.stringify(after.body) === JSON.stringify(before.body)
    ? undefined
    : breach(`was refused with ${exchange.response.status}, and changed the thing nevertheless.`);
}
