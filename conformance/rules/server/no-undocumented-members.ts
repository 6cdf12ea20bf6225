import { answeredMembers } from "../../contract/documented-members.ts";
import { mediaTypeFor } from "../../contract/media.ts";
import { headerOf } from "../../engine/exchange.ts";
import { judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import { jsonBodyOf } from "../../server/response-body.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isRead, readBody, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "no-undocumented-members",
  kind: "server",
  // A schema that is not closed allows them; what nobody documented is given away by mistake more often than not.
  level: "house",
  says: "An object that an answer holds has no member that its schema does not name.",
  source: "https://owasp.org/API-Security/editions/2023/en/0xa3-broken-object-property-level-authorization/",
  judgesAnswers: true,
  check: (server) =>
    judgeAnswers(server, ({ contract, response, documented }) => {
      const media = mediaTypeFor(documented?.media ?? [], headerOf(response, "Content-Type") ?? "");
      const body = jsonBodyOf(response);
      if (!media?.schema || body === undefined) return notJudged;
      // Whether a closed schema is kept is judged by the rule about bodies.
      if (contract.violations("response", media.schema, body).length > 0) return notJudged;
      const [first] = answeredMembers(contract, media.schema, body).filter(
        ({ standing }) => standing === "unnamed",
      );
      return (
        first && {
          says: `answered ${response.status} with the member ${first.pointer}, which its schema does not name.`,
          place: first.place,
        }
      );
    }),
  // A server that lets slip what it keeps beside some of the things that it shows.
  mutant: tamper(async (response, request) => {
    if (!isRead(response, request) || response.headers.has("ETag")) return response;
    return altered(response, { body: JSON.stringify({ ...(await readBody(response)), "x-internal": 1 }) });
  }),
};
