import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWriteWithAClosingToken } from "../../scenarios/critical-write-with-a-closing-token.ts";

/** A token that expires under way leaves it open whether the write landed. */
export const rule: ClientRule = {
  id: "finish-a-refresh-before-a-critical-write",
  row: "PRO-16, P0-16",
  kind: "client",
  level: "house",
  says: "A p0 write is not sent while a refresh is under way: it is sent before, or with the new token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [criticalWriteWithAClosingToken],
  check: (seen) => {
    const [write] = requestsAt(seen, "criticalWrite");
    const under = requestsAt(seen, "refresh").find(
      ({ atMs, answeredAtMs = Number.POSITIVE_INFINITY }) =>
        // What is sent at the same time arrives in any order.
        write !== undefined && atMs < write.atMs + sameTimeMs && write.atMs < answeredAtMs,
    );
    demand(under === undefined, {
      message:
        "The client was refreshing its token, and sent the p0 write with the one that was about to expire.",
      ...(write && { exchange: write }),
    });
  },
  mutant: { renewsBesideCriticalWrites: true },
};

/** What is sent together arrives within this time. In milliseconds. */
const sameTimeMs = 100;
