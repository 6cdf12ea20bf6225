import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog, wereReadBefore } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { times } from "../../harness/times.ts";
import { refusedCriticalWrite } from "../../scenarios/refused-critical-write.ts";

/** A 401 does not prove that nothing happened; only the order and its history do. */
export const rule: ClientRule = {
  id: "read-order-and-history-before-replaying-a-critical-write",
  row: "P0-1, P0-24",
  kind: "client",
  level: "must",
  says: "A p0 write refused with 401 is sent again at most once, and only after its order and its history were read.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWrite],
  check: (seen) => {
    const { second, writes, reloads, histories } = criticalWriteLog(seen);
    demand(writes.length <= 2, {
      message: `The client sent the p0 write ${times(writes.length)}; once more after a refusal is the most.`,
      ...(writes[2] && { exchange: writes[2] }),
    });
    if (!second) return;
    const unread = [
      !wereReadBefore(reloads, second) && "reloading the order",
      !wereReadBefore(histories, second) && "reading its history",
    ];
    const missing = unread.filter(Boolean);
    demand(missing.length === 0, {
      message: `The client sent the refused p0 write again without ${missing.join(" and ")} in between.`,
      exchange: second,
    });
  },
  mutant: { readsHistoryBeforeReplay: false },
};
