import type { Operation } from "../../contract/operation.ts";
import type { Breach } from "../../engine/breach.ts";
import { type Exchange, headerOf } from "../../engine/exchange.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { asProblem, tamper } from "../../server/tamper.ts";

/** Methods that a path may lack; TRACE and CONNECT are refused by many clients, HEAD and OPTIONS follow from others. */
const methods = ["PUT", "DELETE", "PATCH", "POST", "GET"];

export const rule: ServerRule = {
  id: "unknown-method-is-refused",
  kind: "server",
  level: "must",
  says: "A method that the contract does not document for a path does not succeed, and a 405 says in Allow which do.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.6",
  check: async (server) => {
    await server.tour();
    const paths = Map.groupBy(server.operations, ({ path }) => path);
    const breaches: Breach[] = [];
    for (const [path, operations] of paths) {
      const [operation] = operations;
      const known = server.contract.operations.filter((one) => one.path === path).map(({ method }) => method);
      const method = methods.find((one) => !known.includes(one));
      if (!operation || !method) continue;
      const breach = await breachOf(server, operation, method, known);
      if (breach) breaches.push(breach);
    }
    return breaches;
  },
  // A server that keeps to itself which methods a path has.
  mutant: tamper((response, { method }) => {
    if (method !== "PUT" || (response.status !== 404 && response.status !== 405)) return response;
    return asProblem(new Response(response.body), 405);
  }),
};

async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  method: string,
  known: readonly string[],
): Promise<Breach | undefined> {
  // Ids that name nothing: a method that nobody documented may do anything.
  const planned = await server.plan(operation, { ids: "made-up" });
  if ("refused" in planned) return undefined;
  const { operationId: _, body: __, ...request } = planned.request;
  const exchange = await server.send({ ...request, method });
  const wrong = wrongWith(exchange, known);
  if (wrong === undefined) return undefined;
  return {
    message: `${method} ${operation.shownPath} ${wrong}`,
    operationId: operation.id,
    exchange,
    again: () => breachOf(server, operation, method, known),
  };
}

function wrongWith({ response }: Exchange, known: readonly string[]): string | undefined {
  if (!response || response.status >= 500) return undefined;
  const documented = `the contract documents ${known.join(", ")} for this path.`;
  if (response.status < 400) return `answered ${response.status}; ${documented}`;
  if (response.status !== 405) return undefined;
  const allow = headerOf(response, "Allow");
  if (allow === undefined) return `answered 405 without the header Allow; ${documented}`;
  const listed = allow.split(",").map((part) => part.trim().toUpperCase());
  const missing = known.filter((one) => !listed.includes(one));
  return missing.length === 0 ? undefined : `answered 405 with Allow: ${allow}; ${documented}`;
}
