import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog, wereReadBefore } from "../../harness/critical-write-log.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { reconcileOf } from "../../harness/reconcile.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { criticalWriteThatLandsLate } from "../../scenarios/critical-write-that-lands-late.ts";

/** The contract says how long a write may take to show, and who looks only once cannot tell late from lost. */
export const rule: ClientRule = {
  id: "wait-for-a-critical-write-that-lands-late",
  row: "P0-4",
  kind: "client",
  level: "house",
  says: "A p0 write whose answer was lost is looked for until settleMs is over, and not sent again when it shows late.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [criticalWriteThatLandsLate],
  check: (seen) => {
    const operation = seen.cast.operation("criticalWrite");
    if ((operation && reconcileOf(operation)?.settleMs) === undefined) {
      throw new NotApplicable("The contract does not say how long a p0 write may take to show (`settleMs`).");
    }
    const { first, second, histories } = criticalWriteLog(seen);
    if (histories.length === 0) throw new NotApplicable("The client did not read the history back.");
    demand(second === undefined || !wereReadBefore(histories, second), {
      message: "The p0 write was to land late, and the client sent it again before settleMs was over.",
      ...(second && { exchange: second }),
    });
    demandDone(isSuccess(lastAnswer(seen)), {
      message: "The p0 write showed in the history within settleMs, and the client had stopped looking.",
      exchange: first,
    });
  },
  mutant: { looksAgain: false },
};
