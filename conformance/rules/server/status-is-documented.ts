import { type JudgedAnswer, type Judgement, judgeAnswers } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, isSessionRead, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "status-is-documented",
  kind: "server",
  level: "must",
  says: "Every answer has a status that the contract documents for its operation.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#responses-object",
  judgesAnswers: true,
  check: (server) => judgeAnswers(server, judgeStatus),
  mutant: tamper((response, request) =>
    isSessionRead(response, request) ? altered(response, { status: 203 }) : response,
  ),
};

/** Judges the status of an answer, by whomever it was asked for. */
export function judgeStatus({ operation, response, documented }: JudgedAnswer): Judgement {
  if (documented) return undefined;
  const known = [...operation.responses.keys()].join(", ");
  return {
    says: `answered ${response.status}, which the contract does not document; it documents ${known || "none"}.`,
    place: `${operation.pointer}/responses`,
  };
}
