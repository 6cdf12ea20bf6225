import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { tenRefusedReadsWhoseRefreshFails } from "../../scenarios/ten-refused-reads-whose-refresh-fails.ts";
import { tenRefusedReadsWhoseRefreshIsRefused } from "../../scenarios/ten-refused-reads-whose-refresh-is-refused.ts";

/** A caller that hears nothing waits for ever, with whatever waits for it. */
export const rule: ClientRule = {
  id: "answer-every-caller-of-a-failing-refresh",
  row: "RX-2",
  kind: "client",
  level: "house",
  says: "Where ten reads are refused together and the refresh fails, each of the ten callers is told.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [tenRefusedReadsWhoseRefreshFails, tenRefusedReadsWhoseRefreshIsRefused],
  check: (seen) => {
    if (requestsAt(seen, "refresh").length === 0) throw new NotApplicable("The client did not refresh.");
    const told = seen.asked.filter(({ answer }) => answer !== undefined);
    demand(told.length === seen.asked.length || told.length === 0, {
      message: `The refresh failed, and of ${seen.asked.length} callers that waited for it ${told.length} were told; the others still wait.`,
    });
  },
  mutant: { leavesWaitersHanging: true },
};
