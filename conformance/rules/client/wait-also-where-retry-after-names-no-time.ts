import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readsOfAServerThatAsksForNoTime } from "../../scenarios/reads-of-a-server-that-asks-for-no-time.ts";

/** A header that cannot be read is a reason to wait as long as without it, and no leave to come back at once. */
export const rule: ClientRule = {
  id: "wait-also-where-retry-after-names-no-time",
  row: "TR-4",
  kind: "client",
  level: "house",
  says: "A read that is answered with 503 and a Retry-After of abc, -1 or 0 is not sent more than twenty times within a second.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  scenarios: [readsOfAServerThatAsksForNoTime],
  check: (seen) => {
    for (const reads of Map.groupBy(requestsAt(seen, "read"), ({ path }) => path).values()) {
      const hasty = reads.find((read, index) => {
        const before = reads[index - mostWithinASecond];
        return before !== undefined && read.atMs - before.atMs < 1_000;
      });
      demand(hasty === undefined, {
        message: `The server was busy, its Retry-After named no time, and the client sent one read more than ${mostWithinASecond} times within a second.`,
        ...(hasty && { exchange: hasty }),
      });
    }
  },
  mutant: { loopsWhereNoTimeIsNamed: true },
};

/** So many at once are many, and may yet be somebody's policy; more are a loop. */
const mostWithinASecond = 20;
