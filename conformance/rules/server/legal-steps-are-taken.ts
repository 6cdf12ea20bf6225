import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { type Lifecycle, targetsOf } from "../../server/lifecycle.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { altered, readBody } from "../../server/tamper.ts";
import { succeeded } from "../../server/thing.ts";
import { bring, type Step, takeStep, type Walk, walkLifecycle } from "../../server/walk-lifecycle.ts";

export const rule: ServerRule = {
  id: "legal-steps-are-taken",
  kind: "server",
  level: "must",
  says: "An action in a status that allows it leads where the contract says, or is refused for a gate of its own.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.10",
  check: async (server) => {
    const walk = await walkLifecycle(server);
    if (!walk.steps.some(({ exchange }) => succeeded(exchange)))
      throw new NotTestable("No action succeeded on anything that this run could make.");
    return walk.steps.flatMap((step) => breachOf(server, walk, step) ?? []);
  },
  // A server that forgets that work was begun.
  mutant: (honest) => async (request) => {
    const { pathname } = new URL(request.url);
    const response = await honest(request);
    const isThing = request.method === "GET" && /\/orders\/\w+$/.test(pathname);
    if (!isThing || !response.ok) return response;
    const body = await readBody(response);
    return body.status === "InProgress"
      ? altered(response, { body: JSON.stringify({ ...body, status: "OrderAccepted" }) })
      : response;
  },
};

function breachOf(server: ServerUnderCheck, walk: Walk, step: Step): Breach | undefined {
  const wrong = wrongWith(walk.lifecycle, step);
  if (wrong === undefined) return undefined;
  const { branch, from, exchange } = step;
  return {
    message: `${branch.operation.id} (${branch.action}) in ${from} ${wrong}`,
    operationId: branch.operation.id,
    exchange,
    again: async () => {
      const thing = await bring(server, walk.lifecycle, walk.paths.get(from) ?? []);
      const next = thing && (await takeStep(server, walk.lifecycle, branch, thing, from));
      return next && breachOf(server, walk, next);
    },
  };
}

function wrongWith(lifecycle: Lifecycle, { branch, from, exchange, after }: Step): string | undefined {
  const status = exchange.response?.status ?? 0;
  const due = targetsOf(branch, from, lifecycle);
  if (succeeded(exchange)) {
    const is = after?.status;
    if (is === undefined || due === undefined || due.includes(is) || !lifecycle.statuses.has(is))
      return undefined;
    if (due.includes("$none")) return undefined;
    return `left it in ${is}; the contract leads to ${due.join(" or ")}.`;
  }
  // Somebody who may not act, or a gate that is not met, says nothing of the step itself.
  return status === 409 && branch.gates.length === 0
    ? "was refused with 409, though the contract allows it and names no gate."
    : undefined;
}
