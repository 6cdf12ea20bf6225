import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { fiftyReadsWithAnExpiredToken } from "../../scenarios/fifty-reads-with-an-expired-token.ts";

/** The second refresh would present a spent token, which ends the session where reuse is taken for theft. */
export const rule: ClientRule = {
  id: "refresh-an-expired-token-once-for-all-callers",
  row: "PRO-4",
  kind: "client",
  level: "must",
  says: "Fifty calls that find the token expired share one refresh, and all go out with its token.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  scenarios: [fiftyReadsWithAnExpiredToken],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length === 0)
      throw new NotApplicable("The client did not refresh, so nothing could be shared.");
    demand(refreshes.length === 1, {
      message: `Fifty calls at once refreshed ${times(refreshes.length)}; they have to share one refresh.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    const succeeded = new Set(
      requestsAt(seen, "read")
        .filter(hasSucceeded)
        .map(({ path }) => path),
    );
    demandDone(succeeded.size === 50, {
      message: `Of fifty calls that waited for a refresh, ${succeeded.size} were made with its token.`,
    });
  },
  mutant: { sharesEarlyRefresh: false },
};
