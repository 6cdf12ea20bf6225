import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { tenReadsWithAFreshToken } from "../../scenarios/ten-reads-with-a-fresh-token.ts";

/** Every rotation is a chance to lose the session, so it is not done without need. */
export const rule: ClientRule = {
  id: "keep-a-fresh-token",
  row: "PRO-1",
  kind: "client",
  level: "must",
  says: "A token that was just issued, and is not refused, is not refreshed.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [tenReadsWithAFreshToken],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    demand(refreshes.length === 0, {
      message: `Ten reads with a fresh token caused a refresh ${times(refreshes.length)}; none was due.`,
      ...(refreshes[0] && { exchange: refreshes[0] }),
    });
  },
  mutant: { usesPerToken: 8 },
};
