import { judgeAnswers } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isSessionRead, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "status-is-documented",
  kind: "server",
  level: "must",
  says: "Every answer has a status that the contract documents for its operation.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#responses-object",
  judgesAnswers: true,
  check: (server) =>
    judgeAnswers(server, ({ operation, response, documented }) => {
      if (documented) return undefined;
      const known = [...operation.responses.keys()].join(", ");
      return {
        says: `answered ${response.status}, which the contract does not document; it documents ${known || "none"}.`,
        place: `${operation.pointer}/responses`,
      };
    }),
  mutant: tamper((response, request) =>
    isSessionRead(response, request) ? altered(response, { status: 203 }) : response,
  ),
};
