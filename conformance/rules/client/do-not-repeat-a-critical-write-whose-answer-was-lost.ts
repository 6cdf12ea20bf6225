import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog, wereReadBefore } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { times } from "../../harness/times.ts";
import { criticalWriteThatIsLost } from "../../scenarios/critical-write-that-is-lost.ts";
import { criticalWriteThatLandedAndFailed } from "../../scenarios/critical-write-that-landed-and-failed.ts";
import { criticalWriteThatLandsLate } from "../../scenarios/critical-write-that-lands-late.ts";
import { criticalWriteWhoseAnswerIsCut } from "../../scenarios/critical-write-whose-answer-is-cut.ts";
import { criticalWriteWhoseAnswerIsLost } from "../../scenarios/critical-write-whose-answer-is-lost.ts";

/** A connection that breaks after the request, or a 503, says nothing about the effect. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-critical-write-whose-answer-was-lost",
  row: "P0-3, P0-10",
  kind: "client",
  level: "must",
  says: "After a lost, cut or failed answer, a p0 write is sent again at most once, and only after its order and a history that does not show it were read.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [
    criticalWriteWhoseAnswerIsLost,
    criticalWriteWhoseAnswerIsCut,
    criticalWriteThatLandedAndFailed,
    criticalWriteThatLandsLate,
    criticalWriteThatIsLost,
  ],
  check: (seen) => {
    const { second, writes, reloads, histories, tellingHistories } = criticalWriteLog(seen);
    if (!second) return;
    demand(wereReadBefore(reloads, second) && wereReadBefore(histories, second), {
      message: `The client got no good answer to the p0 write, and sent it ${times(writes.length)} without reading order and history in between.`,
      exchange: second,
    });
    demand(!wereReadBefore(tellingHistories, second), {
      message: "The history showed that the p0 write had landed, and the client sent it again.",
      exchange: second,
    });
    demand(writes.length <= 2, {
      message: `The client sent the p0 write ${times(writes.length)}; once more is the most.`,
      ...(writes[2] && { exchange: writes[2] }),
    });
  },
  mutant: { resendsAfterLostAnswer: true },
};
