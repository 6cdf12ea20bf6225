import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { sampled } from "../../server/effort.ts";
import { type InputCase, invalidInputs } from "../../server/input-cases.ts";
import { plainestTaken } from "../../server/random-inputs.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";

export const rule: ServerRule = {
  id: "invalid-input-is-refused",
  kind: "server",
  level: "must",
  says: "A request whose body or parameters break the contract's schemas is refused with a 4xx status.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5",
  check: async (server) => {
    await server.tour();
    const breaches: Breach[] = [];
    let asked = 0;
    for (const operation of server.operations) {
      const planned = await server.plan(operation, { ids: "any" });
      if ("refused" in planned) continue;
      const found: Breach[] = [];
      const cases = invalidInputs(server, operation, planned);
      asked += cases.length;
      // What is wrong with an operation has one cause more often than not: one breach of each is enough.
      for (const one of sampled(cases, server.effort)) {
        const breach = await breachOf(server, operation, one);
        if (breach) found.push(breach);
        if (breach) break;
      }
      if (found.length === 0) {
        const taken = async (one: InputCase) => (await breachOf(server, operation, one)) !== undefined;
        const plainest = await plainestTaken(server, planned, taken);
        const breach = plainest && (await breachOf(server, operation, plainest));
        if (breach) found.push(breach);
      }
      breaches.push(...found);
    }
    if (asked === 0) throw new NotApplicable("The contract has no schema that a request could break.");
    return breaches;
  },
  // A server that takes a body with members that it does not know.
  mutant: (honest) => async (request) => {
    const copy = request.clone();
    const response = await honest(request);
    if (response.status !== 400 || copy.body === null) return response;
    const text = await copy.text();
    const known = text.replace(/,?"countersign-made-this-up":true/, "");
    if (known === text) return response;
    const headers = new Headers(copy.headers);
    headers.delete("Content-Length");
    return honest(new Request(copy.url, { method: copy.method, headers, body: known }));
  },
};

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  one: InputCase,
): Promise<Breach | undefined> {
  const exchange = await server.send(one.request);
  const status = exchange.response?.status ?? 500;
  // An error of the server's own, or no answer at all, is what another rule judges.
  if (status >= 400) return undefined;
  return {
    message: `${operation.id} answered ${one.says} with ${status}; it should refuse it with 400 or another 4xx status.`,
    operationId: operation.id,
    exchange,
    ...(one.place !== undefined && { pointer: `#${one.place}` }),
    again: () => breachOf(server, operation, one),
  };
}
