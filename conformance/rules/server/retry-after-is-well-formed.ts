import { headerOf } from "../../engine/exchange.ts";
import { isHttpDate } from "../../server/http-date.ts";
import { judgeAnswers } from "../../server/judge-answers.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "retry-after-is-well-formed",
  kind: "server",
  level: "must",
  says: "A Retry-After header, wherever it comes, holds whole seconds or an HTTP date.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  judgesAnswers: true,
  check: (server) =>
    judgeAnswers(server, ({ response }) => {
      const value = headerOf(response, "Retry-After");
      return value === undefined || /^\d+$/.test(value) || isHttpDate(value)
        ? undefined
        : `answered ${response.status} with Retry-After: ${value}, which is neither whole seconds nor an HTTP date.`;
    }),
  mutant: tamper((response) => {
    if (response.status !== 404) return response;
    const headers = new Headers(response.headers);
    headers.set("Retry-After", "soon");
    return altered(response, { headers });
  }),
};
