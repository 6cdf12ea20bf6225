import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { readsFromAFastClock } from "../../scenarios/reads-from-a-fast-clock.ts";
import { readsFromASlowClock } from "../../scenarios/reads-from-a-slow-clock.ts";

/** A lifetime is counted from when the token came, and by one clock. */
export const rule: ClientRule = {
  id: "keep-a-fresh-token-whatever-the-clock-says",
  row: "PRO-13",
  kind: "client",
  level: "house",
  says: "Where the clocks of client and server are an hour apart, ten reads with a fresh token cause one refresh at most.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsFromAFastClock, readsFromASlowClock],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    demand(refreshes.length <= 1, {
      message: `The clocks are an hour apart, and ten reads with a fresh token caused a refresh ${times(refreshes.length)}.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
  },
  mutant: { comparesWithServerClock: true },
};
