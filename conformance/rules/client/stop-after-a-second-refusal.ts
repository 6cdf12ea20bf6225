import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { readThatIsAlwaysRefused } from "../../scenarios/read-that-is-always-refused.ts";

/** Whatever is wrong after a fresh token was refused, another refresh does not mend it. */
export const rule: ClientRule = {
  id: "stop-after-a-second-refusal",
  row: "RX-3",
  kind: "client",
  level: "must",
  says: "A read whose repetition is refused too causes no other refresh and no third attempt; the 401 is surfaced.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readThatIsAlwaysRefused],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    demand(reads.length <= 2, {
      message: `The client sent the refused read ${times(reads.length)}; after the second refusal it has to stop.`,
      ...(reads[2] && { exchange: reads[2] }),
    });
    const refreshes = refreshesSince(seen, "read");
    demand(refreshes.length <= 1, {
      message: `The client refreshed ${times(refreshes.length)} for one read; after the second refusal it has to stop.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the read succeeded; every attempt was refused.",
    });
  },
  mutant: { refreshesPerRead: 3 },
};
