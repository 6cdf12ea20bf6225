import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, presentedAgain, refreshesSince } from "../../harness/recording.ts";
import { abortOfACallThatRefreshes } from "../../scenarios/abort-of-a-call-that-refreshes.ts";
import { abortOfTheOnlyCallThatRefreshes } from "../../scenarios/abort-of-the-only-call-that-refreshes.ts";

/** A refresh that is cut off may have spent the refresh token, and then the session is lost for everybody. */
export const rule: ClientRule = {
  id: "let-no-caller-abort-the-refresh-of-others",
  row: "AB-1, AB-2",
  kind: "client",
  level: "house",
  says: "Where the caller that caused a refresh gives up, the refresh goes on, and serves whoever waits for it or calls next.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [abortOfACallThatRefreshes, abortOfTheOnlyCallThatRefreshes],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    const [abortedAtMs = 0] = seen.abortsAtMs;
    // Alone, the caller who gives up has nobody beside it that could have spent the token.
    const isAlone = seen.asked.filter(({ askedAtMs }) => askedAtMs < abortedAtMs).length === 1;
    if (!isAlone && presentedAgain(refreshes).length > 0) {
      throw new NotApplicable("The client presented a spent refresh token, and so had no session left.");
    }
    const whose = isAlone ? "The only caller gave up" : "One of two callers gave up";
    const cut = refreshes.find(({ failure }) => failure !== undefined);
    demand(cut === undefined, {
      message: `${whose}, and the client cut the refresh off, which may have spent the refresh token.`,
      ...(cut && { exchange: cut }),
    });
    demandDone(isSuccess(lastAnswer(seen)), {
      message: `${whose}, and the other read failed, though the refresh was answered.`,
    });
  },
  mutant: { abortCutsRefresh: true },
};
