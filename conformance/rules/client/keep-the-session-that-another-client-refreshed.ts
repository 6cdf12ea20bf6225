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
    const [one, other, ...later] = seen.asked.map(({ answer }) => isSuccess(answer));
    const failed = seen.asked.filter(({ answer }) => !isSuccess(answer));
    // A client may leave it to its callers to send again what was refused: then both are told so, and go on after it.
    demandDone(one === other && later.every(Boolean), {
      message: `One of two clients refreshed the session that they share, and ${failed.length} of their ${seen.asked.length} reads failed all the same.`,
    });
  },
  mutant: { servesOtherClients: false },
};
