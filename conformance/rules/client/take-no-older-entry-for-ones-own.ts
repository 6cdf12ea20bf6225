import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalWriteLog } from "../../harness/critical-write-log.ts";
import { demandDone } from "../../harness/demand.ts";
import { isSuccess, lastAnswer } from "../../harness/recording.ts";
import { refusedCriticalWriteWithAnOlderEntry } from "../../scenarios/refused-critical-write-with-an-older-entry.ts";

/** The caller would be told that a payment was made, and none was. */
export const rule: ClientRule = {
  id: "take-no-older-entry-for-ones-own",
  row: "P0-17",
  kind: "client",
  level: "house",
  says: "An older history entry of the same action, by somebody else, proves nothing about a p0 write that was refused.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedCriticalWriteWithAnOlderEntry],
  check: (seen) => {
    const { first } = criticalWriteLog(seen);
    demandDone(!isSuccess(lastAnswer(seen)) || seen.commits.length > 0, {
      message:
        "The p0 write took no effect, and the client says that it succeeded: the entry in the history is a week older.",
      exchange: first,
    });
  },
  mutant: { matchesEntriesByAction: true },
};
