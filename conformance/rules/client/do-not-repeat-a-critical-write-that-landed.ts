import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { times } from "../../harness/times.ts";
import { refusedCriticalWriteThatLanded } from "../../scenarios/refused-critical-write-that-landed.ts";
import { refusedCriticalWriteThatLandedInACrowd } from "../../scenarios/refused-critical-write-that-landed-in-a-crowd.ts";

/** The history shows the write, so sending it again would be a second activation, payment or submission. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-critical-write-that-landed",
  row: "P0-2, P0-18",
  kind: "client",
  level: "must",
  says: "A p0 write that was answered with 401, but stands in the history, is not sent again.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteThatLanded, refusedCriticalWriteThatLandedInACrowd],
  check: (seen) => {
    const { second, writes } = criticalWriteLog(seen);
    demand(second === undefined, {
      message: `The p0 write had landed, and the client sent it ${times(writes.length)}.`,
      ...(second && { exchange: second }),
    });
  },
  mutant: { heedsHistory: false },
};
