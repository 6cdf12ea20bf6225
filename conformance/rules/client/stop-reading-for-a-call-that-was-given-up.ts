import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { abortOfAReadWhoseBodyStalls } from "../../scenarios/abort-of-a-read-whose-body-stalls.ts";

/** Nobody reads the rest, and over HTTP/1.1 there is no other way to say so. */
export const rule: ClientRule = {
  id: "stop-reading-for-a-call-that-was-given-up",
  row: "AB-8",
  kind: "client",
  level: "house",
  says: "Where a call is given up while its answer is read, its connection is closed and nothing is sent again.",
  source: "https://fetch.spec.whatwg.org/#abort-fetch",
  scenarios: [abortOfAReadWhoseBodyStalls],
  check: (seen) => {
    if (seen.abortsAtMs.length === 0) throw new NotApplicable("The client gave no call up.");
    const [first, second] = requestsAt(seen, "read");
    demand(second === undefined, {
      message:
        "The caller had given the call up while its answer was read, and the client sent its request again.",
      ...(second && { exchange: second }),
    });
    demandDone(first?.failure !== undefined, {
      message: "The caller had given the call up, and the client read its answer to the end.",
      ...(first && { exchange: first }),
    });
  },
  mutant: { readsOnAfterAbort: true },
};
