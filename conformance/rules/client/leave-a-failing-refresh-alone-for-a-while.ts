import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readsWhoseRefreshGoesOnFailing } from "../../scenarios/reads-whose-refresh-goes-on-failing.ts";

/** A server that cannot refresh one session is asked by all of them. */
export const rule: ClientRule = {
  id: "leave-a-failing-refresh-alone-for-a-while",
  row: "RT-11",
  kind: "client",
  level: "house",
  says: "Of twenty reads whose refresh goes on failing, ten at most ask for one within a quarter of a second of a failure.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsWhoseRefreshGoesOnFailing],
  check: (seen) => {
    // Where a client has forgotten its session, it asks for nothing with what it still sends.
    const refreshes = requestsAt(seen, "refresh").filter(({ refreshToken }) => refreshToken !== undefined);
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    const hasty = refreshes.filter(({ atMs }, index) => {
      const failedAtMs = refreshes[index - 1]?.answeredAtMs ?? Number.NEGATIVE_INFINITY;
      return atMs - failedAtMs < hastyMs;
    });
    demand(hasty.length <= most, {
      message: `Twenty reads caused ${refreshes.length} refreshes, all of which were answered with 503, and ${hasty.length} came at once after another.`,
      ...(hasty[0] && { exchange: hasty[0] }),
    });
    // So many that came far apart came from a machine that was busy, or from a client that waits: nobody can tell.
    if (refreshes.length > most) throw new NotApplicable("The reads came too slowly to tell.");
  },
  mutant: { cooldownMs: 0 },
};

/** Whoever leaves a server alone after a failure does so for longer. In milliseconds. */
const hastyMs = 250;

/** Half of the reads: who asks twice in a row, and then waits, has few. */
const most = 10;
