import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { abortOfACallThatRefreshes } from "../../scenarios/abort-of-a-call-that-refreshes.ts";
import { abortOfACallThatWaits } from "../../scenarios/abort-of-a-call-that-waits.ts";

/** Nobody is left to read the answer. */
export const rule: ClientRule = {
  id: "send-nothing-for-a-call-that-was-given-up",
  row: "AB-4, AB-5",
  kind: "client",
  level: "house",
  says: "For a call that its caller has given up, nothing is sent any more.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  scenarios: [abortOfACallThatWaits, abortOfACallThatRefreshes],
  check: (seen) => {
    const [abortedAtMs] = seen.abortsAtMs;
    if (abortedAtMs === undefined) throw new NotApplicable("The client gave no call up.");
    // What was under way when the client said so may still arrive.
    const { path } = seen.cast.call("read", 1);
    const late = requestsAt(seen, "read").find(
      (read) => read.path === path && read.atMs > abortedAtMs + underWayMs,
    );
    demand(late === undefined, {
      message: "The caller had given the call up, and the client sent its request again.",
      ...(late && { exchange: late }),
    });
  },
  mutant: { heedsAbort: false },
};

/** So long a request may be on its way. In milliseconds. */
const underWayMs = 200;
