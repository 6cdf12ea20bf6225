import type { Operation } from "../../contract/operation.ts";
import { type InputCase, invalidInputs } from "../../server/input-cases.ts";
import { breachIn, type CaseOutcome, judgeInputs, putOff } from "../../server/judge-inputs.ts";
import { plainestTaken } from "../../server/random-inputs.ts";
import { resendInvalid } from "../../server/resend-input.ts";
import { isThrottled } from "../../server/send.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";

export const rule: ServerRule = {
  id: "invalid-input-is-refused",
  kind: "server",
  level: "must",
  says: "A request whose body or parameters break the contract's schemas is refused with a 4xx status.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5",
  goesOn: true,
  check: (server) => {
    const judged = (operation: Operation, one: InputCase) => breachOf(server, operation, one);
    return judgeInputs(server, {
      wish: { ids: "any" },
      casesOf: invalidInputs,
      breachOf: judged,
      lookFurther: async (operation, plan, draw) => {
        const isTaken = async (one: InputCase) => breachIn(await judged(operation, one)) !== undefined;
        const plainest = await plainestTaken(server, { operation, plan, draw }, isTaken);
        return plainest && breachIn(await judged(operation, plainest));
      },
      lacks: "The contract has no schema that a request could break.",
    });
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
): Promise<CaseOutcome> {
  const exchange = await server.send(one.request);
  if (isThrottled(exchange)) return putOff;
  const status = exchange.response?.status ?? 500;
  // An error of the server's own, or no answer at all, is what another rule judges.
  if (status >= 400) return undefined;
  const resend = resendInvalid(server, operation, one);
  return {
    message: `${operation.id} answered ${one.says} with ${status}; it should refuse it with 400 or another 4xx status.`,
    operationId: operation.id,
    exchange,
    ...(one.place !== undefined && { pointer: `#${one.place}` }),
    again: async () =>
      breachIn(await breachOf(server, operation, one)) ??
      breachIn(await breachOf(server, operation, await anew(server, operation, one))),
    ...(resend && { resend }),
  };
}

/** Makes the same case of another input, for what was taken once is a repetition the second time. */
async function anew(server: ServerUnderCheck, operation: Operation, one: InputCase): Promise<InputCase> {
  const plan = await server.plan(operation, { ids: "any", isVaried: true });
  const cases = "refused" in plan ? [] : invalidInputs(server, operation, plan);
  return cases.find(({ says }) => says === one.says) ?? one;
}
