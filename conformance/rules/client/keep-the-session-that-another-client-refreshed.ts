import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { hasSucceeded, isSuccess, requestsAt } from "../../harness/recording.ts";
import { twoClientsRefusedAtOnceByALenientServer } from "../../scenarios/two-clients-refused-at-once-by-a-lenient-server.ts";

/** That somebody else was faster is no reason to sign a user out; the tokens are in the store. */
export const rule: ClientRule = {
  id: "keep-the-session-that-another-client-refreshed",
  row: "RT-6, RT-7",
  kind: "client",
  level: "house",
  says: "Where two clients that share a store are refused at once, and one of them refreshes, both go on.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [twoClientsRefusedAtOnceByALenientServer],
  check: (seen) => {
    if (!requestsAt(seen, "refresh").some(hasSucceeded)) {
      throw new NotApplicable("The clients did not refresh.");
    }
    if (!requestsAt(seen, "read").some(hasSucceeded)) {
      throw new NotApplicable("The clients sent no read with the new token.");
    }
    const failed = seen.asked.filter(({ answer }) => !isSuccess(answer));
    demandDone(failed.length === 0, {
      message: `One of two clients refreshed the session that they share, and ${failed.length} of their ${seen.asked.length} reads failed all the same.`,
    });
  },
  mutant: { servesOtherClients: false },
};
