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
  says: "Twenty reads within two seconds, whose refresh goes on failing, cause ten refreshes at most.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsWhoseRefreshGoesOnFailing],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    demand(refreshes.length <= most, {
      message: `Twenty reads caused ${refreshes.length} refreshes, all of which were answered with 503.`,
      ...(refreshes[most] && { exchange: refreshes[most] }),
    });
  },
  mutant: { cooldownMs: 0 },
};

/** One refresh for every second read; who waits for half a second after a failure needs four. */
const most = 10;
