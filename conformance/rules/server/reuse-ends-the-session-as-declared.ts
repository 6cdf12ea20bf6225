import { answerOf, isAlive, isRefused, rotationPolicy, tokensOf } from "../../server/refresh-policy.ts";
import { reuseRefreshToken } from "../../server/reuse-refresh-token.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { refreshWith } from "../../server/spare-session.ts";
import { readBody, withJson } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "reuse-ends-the-session-as-declared",
  kind: "server",
  level: "must",
  says: "A refused reuse of a refresh token ends every token of its session where the contract declares so, else none.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: async (server) => {
    const policy = rotationPolicy(server);
    const { reused, latest } = await reuseRefreshToken(server);
    // A reuse that is not refused is what another rule judges.
    if (!reused || !latest?.refreshToken || !isRefused(reused)) return [];
    const isAccessAlive = await isAlive(server, latest.accessToken);
    const next = await refreshWith(server, latest.refreshToken);
    const isRefreshAlive = tokensOf(server, next) !== undefined;
    const { operationId = "" } = reused;
    const breach = (says: string) => [{ message: `${operationId} ${says}`, operationId, exchange: reused }];
    if (policy.reuse === "refuse") {
      return isRefreshAlive
        ? []
        : breach(
            `refused a reuse, and then ${answerOf(next)} to the session's latest token, which the contract spares.`,
          );
    }
    if (isRefreshAlive)
      return breach(
        "refused a reuse and left the session's latest refresh token good; the contract declares that the session ends.",
      );
    if (isAccessAlive)
      return breach(
        "refused a reuse and left the session's latest access token good; the contract declares that the session ends.",
      );
    return [];
  },
  // A server that takes a used token for one that nobody issued.
  mutant: (honest) => {
    const successors = new Map<string, unknown>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      if (typeof given !== "string") return honest(request);
      const successor = successors.get(given);
      const isReuse = typeof successor === "string" && successors.has(successor);
      if (isReuse)
        return honest(
          withJson(request, {
            refreshToken: `${given.slice(0, 4)}${[...given.slice(4)].reverse().join("")}`,
          }),
        );
      const response = await honest(request);
      const { refreshToken } = await readBody(response);
      if (response.ok) successors.set(given, refreshToken);
      return response;
    };
  },
};
