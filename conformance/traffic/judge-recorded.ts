import { documentedResponse } from "../contract/documented-response.ts";
import { headerOf } from "../engine/exchange.ts";
import { type JudgedAnswer, type Judgement, notJudged } from "../server/judge-answers.ts";
import { answerOf, type Call } from "./call.ts";
import type { Past } from "./past.ts";

/**
 * Makes a judge of answers one of recorded calls: those of the contract's operations that were answered. What a cache
 * between the two has answered, as 304, is not the operation's own.
 */
export function judgeRecorded(
  judge: (answer: JudgedAnswer) => Judgement,
): (call: Call, past: Past) => Judgement {
  return (call, { contract }) => {
    const { operation, exchange, method } = call;
    const response = answerOf(call);
    const isConditional = ["If-None-Match", "If-Modified-Since"].some((name) =>
      headerOf(exchange.request, name),
    );
    if (!operation || !response || (response.status === 304 && isConditional)) return notJudged;
    const documented = documentedResponse(operation, response.status);
    return judge({ contract, operation, method, response, ...(documented && { documented }) });
  };
}
