import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { criticalWriteThatIsLost } from "../../scenarios/critical-write-that-is-lost.ts";
import { refusedCriticalWrite } from "../../scenarios/refused-critical-write.ts";

/** With another key, another version or another body it is another write, which nothing keeps from landing too. */
export const rule: ClientRule = {
  id: "replay-a-critical-write-unchanged",
  row: "P0-1, P0-6, IK-2",
  kind: "client",
  level: "must",
  says: "A p0 write that is sent again has the same body, idempotency key and If-Match as at first.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.2",
  scenarios: [refusedCriticalWrite, criticalWriteThatIsLost],
  check: (seen) => {
    const { first, second } = criticalWriteLog(seen);
    if (!second) throw new NotApplicable("The client did not send the p0 write again.");
    demand(bodyTextOf(first.request) === bodyTextOf(second.request), {
      message: "The p0 write was sent again with another body.",
      exchange: second,
    });
    const guards = [seen.idempotencyHeader, "if-match"].filter((name) => name !== undefined);
    for (const name of guards) {
      const [before, after] = [headerOf(first.request, name), headerOf(second.request, name)];
      demand(before === after, {
        message: `The p0 write was sent again with ${after === undefined ? "no" : "another"} ${name}.`,
        exchange: second,
      });
    }
  },
  mutant: { keepsKeyOnReplay: false },
};
