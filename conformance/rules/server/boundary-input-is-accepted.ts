import type { Json } from "../../contract/json.ts";
import type { Operation } from "../../contract/operation.ts";
import { boundaryInputs, type InputCase } from "../../server/input-cases.ts";
import { breachIn, type CaseOutcome, judgeInputs, putOff } from "../../server/judge-inputs.ts";
import type { OutgoingRequest } from "../../server/outgoing-request.ts";
import { withValue } from "../../server/planned-body.ts";
import { resendValid } from "../../server/resend-input.ts";
import { isThrottled } from "../../server/send.ts";
import type { ServerRule, ServerUnderCheck } from "../../server/server-under-check.ts";
import { asProblem } from "../../server/tamper.ts";
import { succeeded } from "../../server/thing.ts";

export const rule: ServerRule = {
  id: "boundary-input-is-accepted",
  kind: "server",
  // A 400 may also stand for something that no schema says, so that a reader has to look at each.
  level: "should",
  says: "What differs from accepted input only within the contract's schemas is not refused as malformed (400).",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.1",
  check: (server) =>
    judgeInputs(server, {
      wish: { ids: "known", isVaried: true },
      casesOf: boundaryInputs,
      // Only where the base is taken does the refusal of its neighbour say something about the difference.
      isSound: async ({ request }) => succeeded(await server.send(request)),
      breachOf: (operation, one) => breachOf(server, operation, one),
      lacks: "No accepted request has input with a boundary that its schema states.",
    }),
  // A server that takes no text of a single character.
  mutant: (honest) => async (request) => {
    const text = request.body === null ? "" : await request.clone().text();
    if (!/:"[a-z]"/.test(text)) return honest(request);
    return asProblem(await honest(new Request(new URL("/countersign-made-this-up", request.url))), 400);
  },
};

/** Sends a case, and once more of an input of its own, for what may be asked for once is refused the second time. */
async function breachOf(
  server: ServerUnderCheck,
  operation: Operation,
  one: InputCase,
): Promise<CaseOutcome> {
  const first = await server.send(one.request);
  if (isThrottled(first)) return putOff;
  if (first.response?.status !== 400) return undefined;
  const fresh = await server.plan(operation, { ids: "known", isVaried: true });
  if ("refused" in fresh) return undefined;
  const same = boundaryInputs(server, operation, fresh).find(({ says }) => says === one.says);
  if (!same) return undefined;
  const exchange = await server.send(same.request);
  if (exchange.response?.status !== 400) return undefined;
  for (const other of otherFillings(server, same)) {
    if ((await server.send(other)).response?.status !== 400) return undefined;
  }
  if (!succeeded(await server.send(fresh.request))) return undefined;
  const resend = resendValid(server, operation, same, ({ response }) => response?.status === 400);
  return {
    message: `${operation.id} answered ${one.says} with 400, though the schema allows it and all else was accepted.`,
    operationId: operation.id,
    exchange,
    ...(one.place !== undefined && { pointer: `#${one.place}` }),
    again: async () => breachIn(await breachOf(server, operation, one)),
    ...(resend && { resend }),
  };
}

/** How often another text of the same length is tried, before a refusal is laid to the length. */
const mostFillings = 3;

/** Fills the texts that were made for their length alone with other letters: the first may have been taken before. */
function otherFillings(
  server: Pick<ServerUnderCheck, "random" | "contract">,
  { plan, value }: InputCase,
): readonly OutgoingRequest[] {
  if (value === undefined) return [];
  const text = JSON.stringify(value);
  if (!/"x+"/.test(text)) return [];
  return Array.from({ length: mostFillings }).flatMap(() => {
    const filled: Json = JSON.parse(text.replaceAll(/"x+"/g, (written) => server.random.like(written)));
    return withValue(server, plan, filled) ?? [];
  });
}
