import { judgeRefusals } from "../../server/judge-refusals.ts";
import type { ServerRule } from "../../server/server-under-check.ts";

export const rule: ServerRule = {
  id: "missing-token-is-refused",
  kind: "server",
  level: "must",
  says: "A secured operation answers a request without a token with 401 and a WWW-Authenticate challenge.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-3",
  check: (server) => judgeRefusals(server, { what: "a request without a token" }),
  // A server that takes whoever comes without a token for whoever came last with one.
  mutant: (honest) => {
    let lastAuthorization: string | null = null;
    return async (request) => {
      const authorization = request.headers.get("Authorization");
      if (authorization === null && lastAuthorization !== null) {
        const lent = new Request(request);
        lent.headers.set("Authorization", lastAuthorization);
        return honest(lent);
      }
      const response = await honest(request);
      if (authorization !== null && response.ok) lastAuthorization = authorization;
      return response;
    };
  },
};
