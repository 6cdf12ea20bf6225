import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { hasSucceeded, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { refusedReadWithoutAChallenge } from "../../scenarios/refused-read-without-a-challenge.ts";

/** Many servers leave the header out, although they must not. */
export const rule: ClientRule = {
  id: "take-a-refusal-without-a-challenge-for-one",
  row: "RX-9",
  kind: "client",
  level: "should",
  says: "A read that is refused with a 401 without WWW-Authenticate is refreshed for, and sent again.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedReadWithoutAChallenge],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    const [first, ...more] = requestsAt(seen, "read");
    demandDone(refreshes.length > 0 && more.some(hasSucceeded), {
      message:
        "The read was refused with a 401 that has no challenge, and the client did not refresh and send it again.",
      ...(first && { exchange: first }),
    });
  },
  mutant: { needsChallenge: true },
};
