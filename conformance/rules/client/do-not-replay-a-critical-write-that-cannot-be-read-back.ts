import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedCriticalWriteWhoseHistoryCannotBeRead } from "../../scenarios/refused-critical-write-whose-history-cannot-be-read.ts";
import { refusedCriticalWriteWhoseOrderCannotBeRead } from "../../scenarios/refused-critical-write-whose-order-cannot-be-read.ts";
import { refusedCriticalWriteWhoseRefreshFails } from "../../scenarios/refused-critical-write-whose-refresh-fails.ts";

/** Whoever cannot find out what happened has nothing to decide by. */
export const rule: ClientRule = {
  id: "do-not-replay-a-critical-write-that-cannot-be-read-back",
  row: "P0-7",
  kind: "client",
  level: "must",
  says: "A p0 write that was refused is not sent again where the refresh fails, or its order or its history cannot be read.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [
    refusedCriticalWriteWhoseRefreshFails,
    refusedCriticalWriteWhoseOrderCannotBeRead,
    refusedCriticalWriteWhoseHistoryCannotBeRead,
  ],
  check: (seen) => {
    if (requestsAt(seen, "criticalWrite").length === 0) {
      throw new NotApplicable("The client refreshes before it writes, and that failed.");
    }
    const { second, writes } = criticalWriteLog(seen);
    const wasTried = (part: "read" | "history") => requestsAt(seen, part).length > 0;
    if (requestsAt(seen, "refresh").some(hasSucceeded) && !(wasTried("read") && wasTried("history"))) {
      // Whether it may be sent again all the same is for another rule to say.
      throw new NotApplicable("The client did not try to read both order and history.");
    }
    demand(second === undefined, {
      message: `Nothing could be learned of the refused p0 write, and the client sent it ${times(writes.length)}.`,
      ...(second && { exchange: second }),
    });
  },
  mutant: { replaysUnread: true },
};
