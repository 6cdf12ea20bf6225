import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { readWithAnExpiredToken } from "../../scenarios/read-with-an-expired-token.ts";

/** The client was told when its token expires, so it need not be told again by a 401. */
export const rule: ClientRule = {
  id: "refresh-an-expired-token-before-the-call",
  row: "PRO-3",
  kind: "client",
  level: "must",
  says: "A token that has expired by its own expiresIn is refreshed once before the call, and never sent.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readWithAnExpiredToken],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const stale = reads.find(({ bearer }) => bearer === "A1");
    demand(stale === undefined, {
      message: "The client sent the token A1 after it had expired; it has to refresh first.",
      ...(stale && { exchange: stale }),
    });
    const refreshes = requestsAt(seen, "refresh");
    demandDone(refreshes.length > 0, { message: "The client did not refresh the token that had expired." });
    demand(refreshes.length === 1, {
      message: `The client refreshed ${times(refreshes.length)} for one expired token; it has to do so once.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    demandDone(reads.some(hasSucceeded), {
      message: "The client refreshed the expired token, and then did not make the call.",
    });
  },
  mutant: { refreshesBeforeExpiry: false },
};
