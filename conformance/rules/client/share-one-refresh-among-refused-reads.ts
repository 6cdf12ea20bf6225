import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { presentedAgain, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { tenRefusedReads } from "../../scenarios/ten-refused-reads.ts";

/** Ten refusals of one token are one piece of news. */
export const rule: ClientRule = {
  id: "share-one-refresh-among-refused-reads",
  row: "RX-4",
  kind: "client",
  level: "must",
  says: "Ten reads that are refused together share one refresh: no refresh token is presented twice, and no read is sent again more than once.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  scenarios: [tenRefusedReads],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0)
      throw new NotApplicable("The client did not refresh, so nothing could be shared.");
    const [twice] = presentedAgain(refreshes);
    demand(twice === undefined, {
      message: `Ten reads refused together sent ${refreshes.length} refreshes, with ${twice?.refreshToken ?? "a token"} more than once; they have to share one.`,
      ...(twice && { exchange: twice }),
    });
    const reads = requestsAt(seen, "read");
    const often = reads.find(({ path }) => reads.filter((other) => other.path === path).length > 2);
    demand(often === undefined, {
      message: "One of ten refused reads was sent more than twice.",
      ...(often && { exchange: often }),
    });
    const stale = reads.find((read) => {
      const before = reads.find((other) => other.path === read.path && other.number < read.number);
      return before !== undefined && before.bearer === read.bearer;
    });
    demand(stale === undefined, {
      message: `A refused read was sent again with ${stale?.bearer ?? "no token"}, which had been refused.`,
      ...(stale && { exchange: stale }),
    });
  },
  mutant: { sharesLateRefresh: false },
};
