import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedCriticalWriteWhoseReadsAreRefused } from "../../scenarios/refused-critical-write-whose-reads-are-refused.ts";

/** Each refresh brings a token that is refused, and every one of them can end the session. */
export const rule: ClientRule = {
  id: "refresh-once-more-at-most-to-read-back",
  row: "P0-25",
  kind: "client",
  level: "house",
  says: "Where a p0 write is refused, and the reads after its refresh are refused too, there is one more refresh at most.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteWhoseReadsAreRefused],
  check: (seen) => {
    if (requestsAt(seen, "read").length + requestsAt(seen, "history").length === 0) {
      // How often it may refresh for the write itself is for another rule to say.
      throw new NotApplicable("The client read neither order nor history back.");
    }
    const refreshes = refreshesSince(seen, "criticalWrite");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    demand(refreshes.length <= 2, {
      message: `A p0 write and the reads after it were refused, and the client refreshed ${times(refreshes.length)}.`,
      ...(refreshes[2] && { exchange: refreshes[2] }),
    });
  },
  mutant: { refreshesPerReadBack: 3 },
};
