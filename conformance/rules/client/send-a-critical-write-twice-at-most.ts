import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { times } from "../../harness/times.ts";
import { criticalWriteWhoseReplayIsBehindTheTimes } from "../../scenarios/critical-write-whose-replay-is-behind-the-times.ts";
import { criticalWriteWhoseReplayIsInConflict } from "../../scenarios/critical-write-whose-replay-is-in-conflict.ts";
import { criticalWriteWhoseReplayIsRefusedAgain } from "../../scenarios/critical-write-whose-replay-is-refused-again.ts";

/** After two refusals it is for a person to look at the order. */
export const rule: ClientRule = {
  id: "send-a-critical-write-twice-at-most",
  row: "P0-11, P0-12, P0-13",
  kind: "client",
  level: "must",
  says: "A p0 write whose repetition is answered with 401, 409 or 412 is not sent a third time.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [
    criticalWriteWhoseReplayIsRefusedAgain,
    criticalWriteWhoseReplayIsInConflict,
    criticalWriteWhoseReplayIsBehindTheTimes,
  ],
  check: (seen) => {
    const { writes } = criticalWriteLog(seen);
    demand(writes.length <= 2, {
      message: `The client sent the p0 write ${times(writes.length)}; after the second refusal it has to stop.`,
      ...(writes[2] && { exchange: writes[2] }),
    });
  },
  mutant: { replaysWithoutEnd: true },
};
