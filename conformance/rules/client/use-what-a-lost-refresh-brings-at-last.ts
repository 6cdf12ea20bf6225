import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { hasSucceeded, isSuccess, lastAnswer, refreshesSince } from "../../harness/recording.ts";
import { refreshThatIsAnsweredAtTheSecondAttempt } from "../../scenarios/refresh-that-is-answered-at-the-second-attempt.ts";

/** Servers that let a spent token work for a while do so for the clients to which an answer was lost. */
export const rule: ClientRule = {
  id: "use-what-a-lost-refresh-brings-at-last",
  row: "RT-8",
  kind: "client",
  level: "house",
  says: "Where a refresh whose answer was lost is asked for once more and then answered, the refused read succeeds.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refreshThatIsAnsweredAtTheSecondAttempt],
  check: (seen) => {
    const [first, ...more] = refreshesSince(seen, "read");
    if (!first) throw new NotApplicable("The client did not refresh.");
    const answered = more.find((refresh) => hasSucceeded(refresh) && refresh.issued !== undefined);
    if (!answered) throw new NotApplicable("The client did not ask for the lost refresh once more.");
    const answer = lastAnswer(seen);
    if (answer && "status" in answer && answer.status === 401) {
      throw new NotApplicable("The client left the refused read to its caller, as it may after any refresh.");
    }
    demandDone(isSuccess(answer), {
      message: "The refresh was answered at the second attempt, and the read that waited for it failed.",
      exchange: answered,
    });
  },
  mutant: { believesLostRefreshes: true },
};
