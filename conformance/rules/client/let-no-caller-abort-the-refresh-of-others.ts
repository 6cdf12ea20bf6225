import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, presentedAgain, refreshesSince } from "../../harness/recording.ts";
import { abortOfACallThatRefreshes } from "../../scenarios/abort-of-a-call-that-refreshes.ts";

/** A refresh that is cut off may have spent the refresh token, and then the session is lost for everybody. */
export const rule: ClientRule = {
  id: "let-no-caller-abort-the-refresh-of-others",
  row: "AB-1",
  kind: "client",
  level: "house",
  says: "Where the caller that caused a refresh gives up, the refresh goes on, and others that wait for it are served.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [abortOfACallThatRefreshes],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    if (presentedAgain(refreshes).length > 0) {
      throw new NotApplicable("The client presented a spent refresh token, and so had no session left.");
    }
    const cut = refreshes.find(({ failure }) => failure !== undefined);
    demand(cut === undefined, {
      message: "One of two callers gave up, and the client cut the refresh off that both waited for.",
      ...(cut && { exchange: cut }),
    });
    demandDone(isSuccess(seen.asked[1]?.answer), {
      message:
        "One of two callers gave up, and the other one's read failed, though the refresh was answered.",
    });
  },
  mutant: { abortCutsRefresh: true },
};
