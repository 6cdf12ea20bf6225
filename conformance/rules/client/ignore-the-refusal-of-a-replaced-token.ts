import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { lateRefusal } from "../../scenarios/late-refusal.ts";

/** The late refusal is about a token that nobody holds any more. */
export const rule: ClientRule = {
  id: "ignore-the-refusal-of-a-replaced-token",
  row: "RX-5",
  kind: "client",
  level: "house",
  says: "A 401 that comes when its token has already been replaced causes no other refresh.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [lateRefusal],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0)
      throw new NotApplicable("The client did not refresh, so no token was replaced.");
    demand(refreshes.length === 1, {
      message: `Two reads met the refusal of one token, one of them late, and caused a refresh ${times(refreshes.length)}.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    const reads = requestsAt(seen, "read");
    const again = reads.find(
      (read) =>
        !hasSucceeded(read) &&
        reads.some(
          ({ number, path, bearer }) => number < read.number && path === read.path && bearer === read.bearer,
        ),
    );
    demand(again === undefined, {
      message: `A refused read was sent again with ${again?.bearer ?? "no token"}, which had been replaced.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { comparesRefusedToken: false },
};
