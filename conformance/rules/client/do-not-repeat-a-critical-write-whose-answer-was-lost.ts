import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { times } from "../../harness/times.ts";
import { criticalWriteWhoseAnswerIsLost } from "../../scenarios/critical-write-whose-answer-is-lost.ts";

/** A connection that breaks after the request says nothing about its effect. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-critical-write-whose-answer-was-lost",
  row: "P0-3",
  kind: "client",
  level: "must",
  says: "A p0 write whose answer was lost, and that stands in the history, is not sent again.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenario: criticalWriteWhoseAnswerIsLost,
  check: (seen) => {
    const { second, writes } = criticalWriteLog(seen);
    demand(second === undefined, {
      message: `The p0 write had landed before its answer was lost, and the client sent it ${times(writes.length)}.`,
      ...(second && { exchange: second }),
    });
  },
  mutant: { resendsAfterLostAnswer: true },
};
