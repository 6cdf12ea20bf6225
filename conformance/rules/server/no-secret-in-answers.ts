import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf } from "../../engine/exchange.ts";
import { judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "no-secret-in-answers",
  kind: "server",
  level: "must",
  says: "No answer shows a password or a token that the run sent, but for those that issue tokens.",
  source: "https://www.rfc-editor.org/rfc/rfc6750.html#section-5.2",
  judgesAnswers: true,
  check: async (server) => {
    const { contract, mask, identities } = server;
    if (identities.length === 0) throw new NotApplicable("Without an identity the run has no secret.");
    const issuers = [contract.session?.signIn.operation, contract.session?.refresh?.operation];
    return judgeAnswers(server, ({ operation, response }) => {
      const text = [bodyTextOf(response), ...response.headers.map(([, value]) => value)].join("\n");
      const shown = mask.parts(text).find((part) => typeof part !== "string" && part.kind !== "secret");
      if (shown === undefined || typeof shown === "string") return undefined;
      const isIssued = issuers.includes(operation.id) && shown.kind !== "password";
      return isIssued ? notJudged : `answered ${response.status} with a secret in it: ${shown.placeholder}.`;
    });
  },
  // A server that says who asked, credentials and all.
  mutant: tamper((response, request) => {
    const authorization = request.headers.get("Authorization");
    if (request.method !== "GET" || authorization === null) return response;
    const headers = new Headers(response.headers);
    headers.set("X-Asked-By", authorization);
    return altered(response, { headers });
  }),
};
