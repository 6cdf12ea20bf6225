import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { overtakenCriticalWrite } from "../../scenarios/overtaken-critical-write.ts";

/** The order is in another state than the one that the caller decided by. */
export const rule: ClientRule = {
  id: "do-not-replay-a-critical-write-that-was-overtaken",
  row: "P0-8",
  kind: "client",
  level: "must",
  says: "A p0 write that was refused is not sent again when order and history show that somebody else has moved the order on.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [overtakenCriticalWrite],
  check: (seen) => {
    const { second, reloads, histories } = criticalWriteLog(seen);
    if (reloads.length === 0 || histories.length === 0) {
      // Whether it may be sent again all the same is for another rule to say.
      throw new NotApplicable("The client did not read both order and history back.");
    }
    demand(second === undefined, {
      message:
        "The reloaded order had been moved on by somebody else, and the client sent the refused p0 write again.",
      ...(second && { exchange: second }),
    });
  },
  mutant: { heedsState: false },
};
