import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { hasSucceeded, isSuccess, presentedAgain, requestsAt } from "../../harness/recording.ts";
import { fiftyReadsWithAnExpiredToken } from "../../scenarios/fifty-reads-with-an-expired-token.ts";
import { tenRefusedReads } from "../../scenarios/ten-refused-reads.ts";

/** The refresh that one caller waits for mends the calls of all the others too. */
export const rule: ClientRule = {
  id: "serve-every-caller-with-one-refresh",
  row: "RX-4",
  kind: "client",
  level: "house",
  says: "Reads whose token has expired or is refused, all at once, cause one refresh, and all of them succeed after it.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [fiftyReadsWithAnExpiredToken, tenRefusedReads],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    const [, second] = refreshes;
    if (!refreshes.some(hasSucceeded)) throw new NotApplicable("The client did not refresh.");
    if (presentedAgain(refreshes).length > 0) {
      throw new NotApplicable("The client presented a spent refresh token, and so had no session left.");
    }
    demand(second === undefined, {
      message: `${seen.asked.length} reads at once caused ${refreshes.length} refreshes, one after the other; one would do.`,
      ...(second && { exchange: second }),
    });
    if (!requestsAt(seen, "read").some(hasSucceeded)) {
      throw new NotApplicable("The client sent no read with the new token.");
    }
    const served = seen.asked.filter(({ answer }) => isSuccess(answer));
    demandDone(served.length === seen.asked.length, {
      message: `Of ${seen.asked.length} reads at once, ${served.length} succeeded, though the refresh was answered well.`,
    });
  },
  mutant: { servesOnlyTheFirst: true },
};
