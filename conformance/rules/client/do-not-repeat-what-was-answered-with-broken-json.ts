import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { answersOfBrokenJson } from "../../scenarios/answers-of-broken-json.ts";

/** The request has succeeded; only the telling went wrong. */
export const rule: ClientRule = {
  id: "do-not-repeat-what-was-answered-with-broken-json",
  row: "TR-19",
  kind: "client",
  level: "house",
  says: "What is answered with 200 is sent once, also where its JSON is broken.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.3.1",
  scenarios: [answersOfBrokenJson],
  check: (seen) => {
    for (const part of ["read", "guardedWrite"] as const) {
      const [, again] = requestsAt(seen, part);
      demand(again === undefined, {
        message:
          "The server said that the request had succeeded, and the client sent it again, for it could not read the rest.",
        ...(again && { exchange: again }),
      });
    }
  },
  mutant: { repeatsUnreadableAnswers: true },
};
