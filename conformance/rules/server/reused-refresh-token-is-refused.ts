import type { Exchange } from "../../engine/exchange.ts";
import { rotationPolicy, tokensOf } from "../../server/refresh-policy.ts";
import { refusalBreaches } from "../../server/refusal-breaches.ts";
import { reuseRefreshToken } from "../../server/reuse-refresh-token.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { readBody } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "reused-refresh-token-is-refused",
  kind: "server",
  level: "must",
  says: "A refresh token whose successor has been used is refused, however soon it comes again.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  check: async (server) => {
    rotationPolicy(server);
    const { reused } = await reuseRefreshToken(server);
    const bringsTokens = (exchange: Exchange) => tokensOf(server, exchange) !== undefined;
    return reused && bringsTokens(reused)
      ? refusalBreaches(reused, "a refresh token whose successor had been used")
      : [];
  },
  // A server that answers a used token as it did before, for ever.
  mutant: (honest) => {
    const answers = new Map<string, Response>();
    const successors = new Map<string, unknown>();
    return async (request) => {
      const { refreshToken: given } = await readBody(request);
      if (typeof given !== "string") return honest(request);
      const before = answers.get(given);
      const successor = successors.get(given);
      if (before && typeof successor === "string" && answers.has(successor)) return before.clone();
      const response = await honest(request);
      const { refreshToken } = await readBody(response);
      if (response.ok) answers.set(given, response.clone());
      successors.set(given, refreshToken);
      return response;
    };
  },
};
