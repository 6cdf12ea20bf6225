import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { forbiddenRead } from "../../scenarios/forbidden-read.ts";

/** A 403 says that the token is good, so a new one of the same session has the same rights. */
export const rule: ClientRule = {
  id: "do-not-refresh-when-forbidden",
  row: "RX-8",
  kind: "client",
  level: "must",
  says: "A 403 causes no refresh and no repetition, and is surfaced.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [forbiddenRead],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    demand(refreshes.length === 0, {
      message: `The client refreshed ${times(refreshes.length)} after a 403, which a new token does not mend.`,
      ...(refreshes[0] && { exchange: refreshes[0] }),
    });
    const reads = requestsAt(seen, "read");
    demand(reads.length <= 1, {
      message: `The client sent the forbidden read ${times(reads.length)} instead of once.`,
      ...(reads[1] && { exchange: reads[1] }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the read succeeded; it was forbidden.",
    });
  },
  mutant: { refreshesOnForbidden: true },
};
