import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, refreshesSince } from "../../harness/recording.ts";
import { criticalWriteThatLandedAndFailed } from "../../scenarios/critical-write-that-landed-and-failed.ts";
import { criticalWriteWhoseAnswerIsLost } from "../../scenarios/critical-write-whose-answer-is-lost.ts";

/** What the caller wants to know stands in the history, one read away. */
export const rule: ClientRule = {
  id: "read-back-a-critical-write-whose-answer-was-lost",
  row: "P0-3, P0-10",
  kind: "client",
  level: "house",
  says: "After the answer of a p0 write was lost or a 503, order and history are read, without a refresh, and tell the outcome.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [criticalWriteWhoseAnswerIsLost, criticalWriteThatLandedAndFailed],
  check: (seen) => {
    const { first, reloads, histories } = criticalWriteLog(seen);
    demandDone(reloads.length > 0 && histories.length > 0, {
      message: `The answer of the p0 write said nothing of its effect, and the client read ${
        reloads.length > 0
          ? "the order, but not its history"
          : histories.length > 0
            ? "the history, but not the order"
            : "nothing back"
      }.`,
      exchange: first,
    });
    const [refresh] = refreshesSince(seen, "criticalWrite");
    demand(refresh === undefined, {
      message: "The client refreshed because an answer was lost; the token had not been refused.",
      ...(refresh && { exchange: refresh }),
    });
    demandDone(isSuccess(lastAnswer(seen)), {
      message: "The history shows that the p0 write landed, and the client says that it failed.",
      exchange: first,
    });
  },
  mutant: { readsAfterLostAnswer: false },
};
