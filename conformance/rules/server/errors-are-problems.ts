import type { Contract } from "../../contract/contract.ts";
import { problemType } from "../../contract/documented-response.ts";
import { isJsonObject } from "../../contract/json.ts";
import { essenceOf } from "../../contract/media.ts";
import type { DocumentedResponse } from "../../contract/operation.ts";
import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import { judgeAnswers, notJudged } from "../../server/judge-answers.ts";
import { jsonBodyOf } from "../../server/response-body.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "errors-are-problems",
  kind: "server",
  level: "must",
  says: "Every error that the contract documents as a problem is one, and states the status that it came with.",
  source: "https://www.rfc-editor.org/rfc/rfc9457.html#section-3.1.2",
  judgesAnswers: true,
  check: async (server) => {
    if (!documentsProblems(server.contract)) {
      throw new NotApplicable(`The contract documents no ${problemType}.`);
    }
    return judgeAnswers(server, ({ response, documented }) => {
      if (!documented || response.status < 400 || !holdsProblem(documented)) return notJudged;
      const contentType = headerOf(response, "Content-Type") ?? "no Content-Type";
      const answered = `answered ${response.status} with`;
      const place = `${documented.pointer}/content`;
      if (essenceOf(contentType) !== problemType)
        return { says: `${answered} ${contentType} in place of ${problemType}.`, place };
      const problem = jsonBodyOf(response);
      if (!isJsonObject(problem)) return { says: `${answered} a problem that is no JSON object.`, place };
      if (problem.status === undefined || problem.status === response.status) return undefined;
      const stated = JSON.stringify(problem.status);
      return {
        says: `${answered} a problem whose status member is ${stated}; both must be the same.`,
        place,
      };
    });
  },
  mutant: tamper(async (response) => {
    if (essenceOf(response.headers.get("Content-Type") ?? "") !== problemType) return response;
    const problem: unknown = await response.json();
    const status = response.status === 404 ? 409 : 404;
    const body = JSON.stringify({ ...(isJsonObject(problem) && problem), status });
    return altered(new Response(null, response), { body });
  }),
};

function holdsProblem({ media }: DocumentedResponse): boolean {
  return media.some(({ type }) => essenceOf(type) === problemType);
}

function documentsProblems({ operations }: Contract): boolean {
  return operations.some(({ responses }) => [...responses.values()].some(holdsProblem));
}
