import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { readThatIsSentOnAndRefused } from "../../scenarios/read-that-is-sent-on-and-refused.ts";

/** A redirect changes nothing of what a refusal means. */
export const rule: ClientRule = {
  id: "refresh-for-a-redirect-within-the-origin",
  row: "OR-10",
  kind: "client",
  level: "should",
  says: "A read that is refused with 401 where a redirect within the origin led it is refreshed for once, and sent again.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readThatIsSentOnAndRefused],
  check: (seen) => {
    const refused = requestsAt(seen, "read").find(({ response }) => response?.status === 401);
    if (!refused) throw new NotApplicable("The client does not follow redirects.");
    const refreshes = refreshesSince(seen, "read");
    const refresh = refreshes[0]?.number ?? Number.POSITIVE_INFINITY;
    demandDone(
      requestsAt(seen, "read").some(({ number }) => number > refresh),
      {
        message: "The read was refused behind a redirect, and the client did not refresh and send it again.",
        exchange: refused,
      },
    );
    demand(refreshes.length === 1, {
      message: `The client refreshed ${times(refreshes.length)} after one refusal.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
  },
  mutant: { refreshesBehindRedirects: false },
};
