import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { refusedCriticalWriteThatLanded } from "../../scenarios/refused-critical-write-that-landed.ts";

/** The caller asked for the effect, and it is there. */
export const rule: ClientRule = {
  id: "report-a-critical-write-that-landed-as-applied",
  row: "P0-2",
  kind: "client",
  level: "house",
  says: "A p0 write that was answered with 401, but stands in the history, ends as a success that was not replayed.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteThatLanded],
  check: (seen) => {
    const { first } = criticalWriteLog(seen);
    const answer = lastAnswer(seen);
    demandDone(isSuccess(answer), {
      message: "The p0 write had landed and stood in the history, and the client says that it failed.",
      exchange: first,
    });
    const outcome = answer && "outcome" in answer ? answer.outcome : undefined;
    demand(outcome === undefined || outcome === "applied", {
      message: `The client says of a p0 write that it found in the history that it was "${outcome}"; it was "applied".`,
      exchange: first,
    });
  },
  mutant: { saysApplied: false },
};
