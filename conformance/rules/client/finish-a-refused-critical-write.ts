import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { refusedCriticalWrite } from "../../scenarios/refused-critical-write.ts";

/** Once order and history have shown that nothing happened, there is nothing left that a person would know better. */
export const rule: ClientRule = {
  id: "finish-a-refused-critical-write",
  row: "P0-1",
  kind: "client",
  level: "house",
  says: "A p0 write that was refused, and that order and history show not to have landed, is carried out after all.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWrite],
  check: (seen) => {
    const { first, second } = criticalWriteLog(seen);
    demandDone(second !== undefined && seen.commits.length === 1, {
      message: "The refused p0 write had not landed, and the client left it at that.",
      exchange: second ?? first,
    });
    demandDone(isSuccess(lastAnswer(seen)), {
      message: "The p0 write took effect at the second attempt, and the client says that it failed.",
      exchange: second,
    });
  },
  mutant: { replaysCriticalWrites: false },
};
