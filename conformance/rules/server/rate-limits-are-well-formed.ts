import { judgeAnswers } from "../../server/judge-answers.ts";
import { rateLimitFault } from "../../server/rate-limit-fault.ts";
import type { ServerRule } from "../../server/server-under-check.ts";
import { altered, tamper } from "../../server/tamper.ts";

export const rule: ServerRule = {
  id: "rate-limits-are-well-formed",
  kind: "server",
  // What demands it is a draft, of which several versions are in use.
  level: "should",
  says: "Headers that tell of a rate limit, wherever they come, are written as a version of their draft has them.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers#section-4",
  judgesAnswers: true,
  check: (server) =>
    judgeAnswers(server, ({ response }) => {
      const [first] = response.headers.flatMap(([name, value]) => {
        const fault = rateLimitFault(name, value);
        return fault === undefined ? [] : [`${name}: ${value}, which ${fault}`];
      });
      return first && `answered ${response.status} with ${first}.`;
    }),
  mutant: tamper((response) => {
    if (response.status !== 404) return response;
    const headers = new Headers(response.headers);
    headers.set("RateLimit", "50 of 100 left");
    return altered(response, { headers });
  }),
};
