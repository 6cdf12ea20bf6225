import type { Contract } from "../../contract/contract.ts";
import { answeredMembers } from "../../contract/documented-members.ts";
import { mediaTypeFor } from "../../contract/media.ts";
import type { DocumentedResponse } from "../../contract/operation.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, headerOf, type ReceivedResponse } from "../../engine/exchange.ts";
import type { MaskedSecret } from "../../engine/secret-mask.ts";
import { judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import { jsonBodyOf } from "../../server/response-body.ts";
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
    return judgeAnswers(server, ({ operation, response, documented }) => {
      const secretsIn = (text: string) =>
        mask
          .parts(text)
          .filter((part) => typeof part !== "string")
          .filter(({ kind }) => kind !== "secret");
      const inBody = secretsIn(bodyTextOf(response));
      // A cookie that holds a session is set anew by many a server with each answer: that is how it is issued.
      const inHeaders = response.headers
        .filter(([name]) => name.toLowerCase() !== "set-cookie")
        .flatMap(([, value]) => secretsIn(value));
      const all = [...inHeaders, ...inBody];
      const isIssued = issuers.includes(operation.id) && all.length > 0;
      if (isIssued && all.every(({ kind }) => kind !== "password")) return notJudged;
      // Where the contract itself names the member that a token stands at, the answer is one that issues tokens.
      const announced = announcedTexts(contract, documented, response).flatMap(secretsIn);
      const isToken = ({ kind }: MaskedSecret) => kind !== "password";
      const [first] = isIssued
        ? all.filter((one) => !isToken(one))
        : [...inHeaders, ...inBody.filter((one) => !(isToken(one) && announced.includes(one)))];
      return first && `answered ${response.status} with a secret in it: ${first.placeholder}.`;
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

/** Lists the texts of an answer that stand where the contract names the member. */
function announcedTexts(
  contract: Contract,
  documented: DocumentedResponse | undefined,
  response: ReceivedResponse,
): readonly string[] {
  const schema = mediaTypeFor(documented?.media ?? [], headerOf(response, "Content-Type") ?? "")?.schema;
  const body = jsonBodyOf(response);
  if (schema === undefined || body === undefined) return [];
  return answeredMembers(contract, schema, body).flatMap(({ standing, value }) =>
    standing === "named" && typeof value === "string" ? [value] : [],
  );
}
