import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince, requestsAt } from "../../harness/recording.ts";
import { readsDuringARefresh } from "../../scenarios/reads-during-a-refresh.ts";

/** A client that is refreshing knows that the old token is no good. */
export const rule: ClientRule = {
  id: "hold-new-calls-while-a-refresh-runs",
  row: "RX-6",
  kind: "client",
  level: "should",
  says: "Calls made while a refresh is under way do not go out with the token that is being replaced.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsDuringARefresh],
  check: (seen) => {
    const [refresh] = refreshesSince(seen, "read");
    const [first, ...reads] = requestsAt(seen, "read");
    if (!refresh || !first)
      throw new NotApplicable("The client did not refresh, so no call was made meanwhile.");
    const stale = reads.filter(({ path, bearer }) => path !== first.path && bearer === first.bearer);
    demand(stale.length === 0, {
      message: `Of ten reads asked for during a refresh, ${stale.length} went out with the old token.`,
      ...(stale[0] && { exchange: stale[0] }),
    });
  },
  mutant: { waitsForRefresh: false },
};
