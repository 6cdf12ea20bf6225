import { drawnKeyword } from "../../generate/random-cases.ts";
import { judgeExchanges } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { asProblem, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "no-server-error",
  kind: "server",
  level: "must",
  says: "No request is answered with a 5xx status, and none is left without an answer.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6",
  judgesAnswers: true,
  check: (server) =>
    judgeExchanges(
      server,
      (_operation, { response, failure, keyword }) => {
        const drawn = keyword === drawnKeyword ? "drawn input" : `a case of ${keyword}`;
        const to = keyword === undefined ? "" : ` to ${drawn}`;
        if (!response) return `got no answer${to}: ${failure ?? "the exchange failed"}.`;
        if (response.status === 501) return "answered 501: the server does not implement it.";
        if (response.status >= 500) return `answered ${response.status}${to}, an error of the server itself.`;
        return undefined;
      },
      // What a server stumbles over differs with the input that it was given.
      ({ keyword }) => keyword,
    ),
  mutant: tamper((response) => (response.status === 404 ? asProblem(response, 500) : response)),
};
