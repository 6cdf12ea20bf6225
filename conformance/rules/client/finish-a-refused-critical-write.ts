import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog, demandFinished } from "../../harness/critical-write-log.ts";
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
  check: (seen) => demandFinished(seen, criticalWriteLog(seen), "refused"),
  mutant: { replaysCriticalWrites: false },
};
