import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { abortOfACriticalWrite } from "../../scenarios/abort-of-a-critical-write.ts";

/** It may have landed, and nobody asks for it any more. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-critical-write-that-was-given-up",
  row: "AB-11",
  kind: "client",
  level: "should",
  says: "A p0 write that its caller has given up is not sent again.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2",
  scenarios: [abortOfACriticalWrite],
  check: (seen) => {
    const [, again] = requestsAt(seen, "criticalWrite");
    demand(again === undefined, {
      message: "The caller had given the p0 write up, and the client sent it again.",
      ...(again && { exchange: again }),
    });
  },
  mutant: { resendsAbortedWrites: true },
};
