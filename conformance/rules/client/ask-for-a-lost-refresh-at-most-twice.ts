import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refreshThatIsAnsweredAtTheSecondAttempt } from "../../scenarios/refresh-that-is-answered-at-the-second-attempt.ts";
import { refreshWhoseAnswerIsLost } from "../../scenarios/refresh-whose-answer-is-lost.ts";

/** The token is spent: a server with grace answers the second attempt, and one without grace none of them. */
export const rule: ClientRule = {
  id: "ask-for-a-lost-refresh-at-most-twice",
  row: "RT-8, RT-9",
  kind: "client",
  level: "house",
  says: "A refresh whose answer was lost is tried once more at most, for one call.",
  source: "https://www.rfc-editor.org/rfc/rfc9700.html#section-4.14.2",
  scenarios: [refreshWhoseAnswerIsLost, refreshThatIsAnsweredAtTheSecondAttempt],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    demand(refreshes.length <= 2, {
      message: `The answer to the refresh was lost, and the client tried it ${times(refreshes.length)}.`,
      ...(refreshes[2] && { exchange: refreshes[2] }),
    });
  },
  mutant: { lostRefreshAttempts: 4 },
};
