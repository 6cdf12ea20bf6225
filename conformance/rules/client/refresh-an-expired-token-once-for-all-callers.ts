import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { presentedAgain, requestsAt } from "../../harness/recording.ts";
import { fiftyReadsWithAnExpiredToken } from "../../scenarios/fifty-reads-with-an-expired-token.ts";

/** The second refresh presents a spent token, which ends the session where reuse is taken for theft. */
export const rule: ClientRule = {
  id: "refresh-an-expired-token-once-for-all-callers",
  row: "PRO-4",
  kind: "client",
  level: "must",
  says: "Fifty calls that find the token expired share one refresh: its refresh token is not presented twice.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  scenarios: [fiftyReadsWithAnExpiredToken],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length === 0)
      throw new NotApplicable("The client did not refresh, so nothing could be shared.");
    const [again] = presentedAgain(refreshes);
    demand(again === undefined, {
      message: `Fifty calls at once sent ${refreshes.length} refreshes, with ${again?.refreshToken ?? "a token"} more than once; they have to share one.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { sharesEarlyRefresh: false },
};
