import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedReadAmongFailures } from "../../scenarios/refused-read-among-failures.ts";

/** What passes by itself, and what a refresh mends, are counted apart. */
export const rule: ClientRule = {
  id: "refresh-once-among-failures",
  row: "RX-18",
  kind: "client",
  level: "should",
  says: "A read that is answered with 503 before and after its refusal causes one refresh.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedReadAmongFailures],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    demand(refreshes.length <= 1, {
      message: `The read was refused once, and the client refreshed ${times(refreshes.length)}: a 503 says nothing of the token.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    const reads = requestsAt(seen, "read");
    const late = reads.find((read) =>
      reads.some((other) => hasSucceeded(other) && other.number < read.number),
    );
    demand(late === undefined, {
      message: "The read was sent again, though it had succeeded.",
      ...(late && { exchange: late }),
    });
  },
  mutant: { refreshesAfterFailedReplay: true },
};
