import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { answerOf, rotationPolicy, tokensOf } from "../../server/refresh-policy.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshTokenOf, refreshWith, spareSession } from "../../server/spare-session.ts";
import { readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "lost-refresh-answer-is-recoverable",
  kind: "server",
  level: "must",
  says: "Within the declared grace a used refresh token is answered once more, with the successor that was declared.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: async (server) => {
    const policy = rotationPolicy(server);
    if (policy.graceSeconds === 0)
      throw new NotApplicable("The contract declares no grace for a used refresh token.");
    const token = refreshTokenOf(await spareSession(server));
    const lost = tokensOf(server, await refreshWith(server, token));
    // That a good token brings no tokens at all is judged by the rule about rotation.
    if (!lost || lost.refreshToken === token) return [];
    const exchange = await refreshWith(server, token);
    const found = tokensOf(server, exchange);
    const { operationId = "" } = exchange;
    const breach = (says: string) => [{ message: `${operationId} ${says}`, operationId, exchange }];
    const grace = `the contract declares a grace of ${policy.graceSeconds} seconds`;
    if (!found?.refreshToken)
      return breach(`${answerOf(exchange)} to a repeated refresh and brought no refresh token; ${grace}.`);
    const isSame = found.refreshToken === lost.refreshToken;
    if (policy.graceAnswer === "same-successor" && !isSame)
      return breach("answered a repeated refresh with another successor; the contract declares the same.");
    const next = await refreshWith(server, found.refreshToken);
    return tokensOf(server, next)
      ? []
      : breach(`${answerOf(next)} to the successor that a repeated refresh had brought.`);
  },
  // A server that has no grace for whoever comes again after the answer went out.
  mutant: (honest) => {
    const successors = new Map<string, unknown>();
    let underWay = 0;
    return async (request) => {
      const isAlone = underWay === 0;
      underWay += 1;
      const { refreshToken: given } = await readBody(request);
      const successor = successors.get(String(given));
      const isLate = successor !== undefined && !successors.has(String(successor)) && isAlone;
      const unknown = { refreshToken: [...String(given)].reverse().join("") };
      const response = await honest(isLate ? withJson(request, unknown) : request);
      const { refreshToken } = await readBody(response);
      if (typeof given === "string" && response.ok) successors.set(given, refreshToken);
      underWay -= 1;
      return response;
    };
  },
};
