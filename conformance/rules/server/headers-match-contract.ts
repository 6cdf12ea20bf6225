import type { Contract } from "../../contract/contract.ts";
import type { DocumentedHeader } from "../../contract/operation.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf, type ReceivedResponse } from "../../engine/exchange.ts";
import { headerViolation } from "../../server/header-violation.ts";
import { type Flaw, judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isSessionRead, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "headers-match-contract",
  kind: "server",
  level: "must",
  says: "Every header that the contract requires of an answer is there, and each documented one fits its schema.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#header-object",
  judgesAnswers: true,
  check: async (server) => {
    if (!documentsHeaders(server.contract))
      throw new NotApplicable("The contract documents no response header.");
    return judgeAnswers(server, ({ contract, response, documented }) => {
      if (!documented || documented.headers.length === 0) return notJudged;
      const [first] = documented.headers.flatMap((header) => wrongWith(header, response, contract) ?? []);
      return first && { ...first, says: `answered ${response.status} ${first.says}.` };
    });
  },
  mutant: tamper((response, request) => {
    if (!isSessionRead(response, request)) return response;
    const contentType = response.headers.get("Content-Type");
    return altered(response, { headers: new Headers(contentType ? { "Content-Type": contentType } : {}) });
  }),
};

function documentsHeaders({ operations }: Contract): boolean {
  return operations.some(({ responses }) =>
    [...responses.values()].some(({ headers }) => headers.length > 0),
  );
}

function wrongWith(
  { name, pointer, required, schema }: DocumentedHeader,
  response: ReceivedResponse,
  contract: Contract,
): Flaw | undefined {
  const value = headerOf(response, name);
  if (value === undefined)
    return required
      ? { says: `without the header ${name}, which the contract requires`, place: `${pointer}/required` }
      : undefined;
  const violation = schema === undefined ? undefined : headerViolation(contract, schema, value);
  return violation && { says: `with ${name}: ${value}, which ${violation.asks}`, place: violation.place };
}
