import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { refusedReadWhoseReplayIsLost } from "../../scenarios/refused-read-whose-replay-is-lost.ts";

/** The new token was not refused; the connection broke. */
export const rule: ClientRule = {
  id: "refresh-once-when-the-replay-is-lost",
  row: "RX-20",
  kind: "client",
  level: "house",
  says: "A read whose repetition got no answer causes no second refresh.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedReadWhoseReplayIsLost],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    demand(refreshes.length === 1, {
      message: "The repetition of a refused read was lost, and the client refreshed once more.",
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
  },
  mutant: { refreshesAfterLostReplay: true },
};
