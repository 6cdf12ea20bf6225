import type { Breach } from "../../engine/breach.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { isSafe } from "../../server/effects.ts";
import { sampled } from "../../server/effort.ts";
import { readHistory } from "../../server/history.ts";
import { invalidInputs } from "../../server/input-cases.ts";
import type { ResourceValues } from "../../server/known-resources.ts";
import type { Lifecycle } from "../../server/lifecycle.ts";
import { isThrottled } from "../../server/send.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { makeThing, stateOf } from "../../server/thing.ts";
import { walkLifecycle } from "../../server/walk-lifecycle.ts";

export const rule: ServerRule = {
  id: "refused-writes-leave-no-trace",
  kind: "server",
  level: "must",
  says: "A write that is refused changes neither the thing that it is about nor its history.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5",
  check: async (server) => {
    const { lifecycle } = await walkLifecycle(server);
    const thing = await makeThing(server, lifecycle);
    const breaches: Breach[] = [];
    let refused = 0;
    for (const operation of new Set(lifecycle.branches.map((branch) => branch.operation))) {
      const planned = await server.plan(operation, { target: thing });
      if (
        "refused" in planned ||
        isSafe(operation) ||
        operation.path.split("{").length !== lifecycle.resource.path.split("{").length
      )
        continue;
      const before = await looksOf(server, lifecycle, thing);
      const bodies = invalidInputs(server, operation, planned).filter(({ says }) =>
        says.startsWith("a body"),
      );
      const [first] = sampled(bodies, "low");
      const exchange = first && (await server.send(first.request));
      const status = exchange?.response?.status ?? 500;
      if (!exchange || isThrottled(exchange) || status < 400 || status >= 500) continue;
      refused += 1;
      if ((await looksOf(server, lifecycle, thing)) === before) continue;
      breaches.push({
        message: `${operation.id} refused ${first.says} with ${status}, and left a trace of it.`,
        operationId: operation.id,
        exchange,
      });
    }
    if (refused === 0) throw new NotTestable("No write about a thing of this run was refused.");
    return breaches;
  },
  // A server that writes a draft down before it looks at it.
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (
      response.status !== 400 ||
      copy.method !== "PATCH" ||
      !/\/orders\/\w+$/.test(new URL(copy.url).pathname)
    )
      return response;
    const headers = new Headers(copy.headers);
    headers.delete("Content-Length");
    headers.delete("Idempotency-Key");
    await honest(
      new Request(copy.url, { method: "PATCH", headers, body: '{"specialInstructions":"Half written."}' }),
    );
    return response;
  },
};

async function looksOf(
  server: ServerUnderCheck,
  lifecycle: Lifecycle,
  thing: ResourceValues,
): Promise<string> {
  return JSON.stringify([
    await stateOf(server, lifecycle, thing),
    await readHistory(server, lifecycle, thing),
  ]);
}
