import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { answerOf, tokensOf } from "../../server/refresh-policy.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshTokenOf, refreshWith, spareSession } from "../../server/spare-session.ts";
import { altered, readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "refresh-token-rotates-as-declared",
  kind: "server",
  level: "must",
  says: "A refresh brings a new refresh token where the contract declares rotation, and none where it rules it out.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: async (server) => {
    const policy = server.contract.session?.policy;
    if (!policy) throw new NotApplicable("The contract's x-session declares no policy of refresh tokens.");
    const first = refreshTokenOf(await spareSession(server));
    const exchange = await refreshWith(server, first);
    const { operationId = "" } = exchange;
    const next = tokensOf(server, exchange);
    const breach = (says: string) => [{ message: `${operationId} ${says}`, operationId, exchange }];
    if (!next) return breach(`${answerOf(exchange)} to a good refresh token; it should bring new tokens.`);
    const isNew = next.refreshToken !== undefined && next.refreshToken !== first;
    if (policy.rotation === "each-use" && !isNew)
      return breach("brought no new refresh token, though the contract declares a new one at each use.");
    if (policy.rotation === "never" && isNew)
      return breach("brought a new refresh token, though the contract declares that it stays.");
    return [];
  },
  // A server whose sessions keep the refresh token that they were born with.
  mutant: (honest) => {
    const latest = new Map<unknown, string>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      const meant = latest.get(given);
      const response = await honest(
        meant === undefined ? request : withJson(request, { refreshToken: meant }),
      );
      const { refreshToken, ...others } = await readBody(response);
      if (typeof given !== "string" || typeof refreshToken !== "string") return response;
      latest.set(given, refreshToken);
      return altered(response, { body: JSON.stringify({ ...others, refreshToken: given }) });
    };
  },
};
