import type { Contract } from "../contract/contract.ts";
import { documentedResponse } from "../contract/documented-response.ts";
import { isJsonType } from "../contract/media.ts";
import type { DocumentedResponse, Operation } from "../contract/operation.ts";
import type { Breach } from "../engine/breach.ts";
import { NotTestable } from "../engine/errors/not-testable.ts";
import { type Exchange, parsedBodyOf, type ReceivedResponse, type SentRequest } from "../engine/exchange.ts";
import type { Answer } from "./answer.ts";
import { withFreshKey } from "./fresh-key.ts";
import { asOutgoing } from "./outgoing-request.ts";
import type { ServerUnderCheck } from "./server-under-check.ts";

/** Names the judgement of an answer that a rule does not speak of. */
export const notJudged = Symbol("not judged");

/** Says what is wrong with an answer. */
export interface Flaw {
  /** What follows the operation's name: `answered 418, which ...` */
  readonly says: string;
  /** Where the contract asks otherwise, as a JSON Pointer; absent where no place of the contract does. */
  readonly place?: string;
}

/** What a rule says of an answer: what is wrong with it, nothing where it is right, or that it is not judged. */
export type Judgement = string | Flaw | undefined | typeof notJudged;

/** Holds one complete answer as a rule judges it. */
export interface JudgedAnswer {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly method: string;
  readonly response: ReceivedResponse;
  /** What the contract documents for the response's status; absent where it documents nothing. */
  readonly documented?: DocumentedResponse;
}

/**
 * Judges every answer of the run that came in full.
 *
 * @param judge says what is wrong
 * @throws NotTestable where there was no answer that the rule speaks of
 */
export function judgeAnswers(
  server: ServerUnderCheck,
  judge: (answer: JudgedAnswer) => Judgement,
): Promise<readonly Breach[]> {
  const { contract } = server;
  return judgeExchanges(server, (operation, { request, response }) => {
    if (!response) return notJudged;
    const documented = documentedResponse(operation, response.status);
    return judge({
      contract,
      operation,
      method: request.method,
      response,
      ...(documented && { documented }),
    });
  });
}

/**
 * Judges every exchange of the run, those without an answer too.
 *
 * What is wrong with several answers of one operation and one status is one breach: it has one cause more often
 * than not, and a reader wants it once.
 *
 * @param kindOf tells the answers of one operation and one status apart by what may have caused them: each kind is a
 *   breach, unless requests of no kind go wrong as well. Default: all are of none.
 * @throws NotTestable where there was no exchange that the rule speaks of
 */
export async function judgeExchanges(
  server: ServerUnderCheck,
  judge: (operation: Operation, exchange: Exchange) => Judgement,
  kindOf: (exchange: Exchange) => string | undefined = () => undefined,
): Promise<readonly Breach[]> {
  const breaches = new Map<string, Map<string | undefined, Breach>>();
  let judged = 0;
  for (const answer of await server.answers()) {
    const judgement = judge(answer.operation, answer.exchange);
    if (judgement === notJudged) continue;
    judged += 1;
    if (!isFlaw(judgement)) continue;
    const plain = `${answer.operation.id} ${answer.exchange.response?.status}`;
    const kinds = breaches.get(plain) ?? new Map<string | undefined, Breach>();
    const kind = kindOf(answer.exchange);
    if (!kinds.has(kind)) kinds.set(kind, breachOf(answer, judgement, { judge, server }));
    breaches.set(plain, kinds);
  }
  if (judged === 0) throw new NotTestable("The run had no answer of the kind that this rule judges.");
  return [...breaches.values()].flatMap((kinds) => {
    const plain = kinds.get(undefined);
    return plain ? [plain] : [...kinds.values()];
  });
}

/** A read may be sent as often as it takes, and so may a write that failed: what was done is not done again. */
function isRepeatable({ method }: Operation, { response }: Exchange): boolean {
  return method === "GET" || (response !== undefined && response.status >= 400);
}

/** Tells whether the contract allows a JSON body. */
function takesBody(
  { contract }: ServerUnderCheck,
  { requestBody }: Operation,
  request: Pick<SentRequest, "body">,
): boolean {
  const schema = requestBody?.media.find(({ type }) => isJsonType(type))?.schema;
  const json = parsedBodyOf(request);
  return (
    schema !== undefined && json !== undefined && contract.violations("request", schema, json).length === 0
  );
}

function isFlaw(judgement: Judgement): judgement is string | Flaw {
  return judgement !== undefined && judgement !== notJudged;
}

function breachOf(
  { operation, exchange, again }: Answer,
  flaw: string | Flaw,
  by: {
    readonly judge: (operation: Operation, exchange: Exchange) => Judgement;
    readonly server: ServerUnderCheck;
  },
): Breach {
  const { judge, server } = by;
  const { says, place }: Flaw = typeof flaw === "string" ? { says: flaw } : flaw;
  return {
    message: `${operation.id} ${says}`,
    ...(place !== undefined && { pointer: `#${place}` }),
    operationId: operation.id,
    exchange,
    again: async () => {
      const next = await again();
      const judgement = next && judge(operation, next.exchange);
      return next && isFlaw(judgement) ? breachOf(next, judgement, by) : undefined;
    },
    ...(isRepeatable(operation, exchange) && {
      resend: async (shortened) => {
        // Input that should have been taken shows more than some that is wrong as well.
        if (takesBody(server, operation, exchange.request) && !takesBody(server, operation, shortened))
          return undefined;
        // No operation is named, so that no other rule judges the answer.
        const shorter = await server.send(withFreshKey(asOutgoing(shortened), server));
        return isFlaw(judge(operation, shorter)) ? shorter : undefined;
      },
    }),
  };
}
