import type { ClientRule } from "../../harness/client-rule.ts";
import { demandDone } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { readsThatComeTooEarlyOrTooLate } from "../../scenarios/reads-that-come-too-early-or-too-late.ts";

/** The server did not take the request up; the next moment it may. */
export const rule: ClientRule = {
  id: "send-a-read-again-that-came-at-the-wrong-time",
  row: "TR-13",
  kind: "client",
  level: "may",
  says: "A read that is answered with 408 or 425 is sent again.",
  source: "https://www.rfc-editor.org/rfc/rfc8470.html#section-5.2",
  scenarios: [readsThatComeTooEarlyOrTooLate],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const left = reads.find(
      (read) =>
        !hasSucceeded(read) && !reads.some((other) => other.path === read.path && hasSucceeded(other)),
    );
    demandDone(left === undefined, {
      message: `The read was answered with ${left?.response?.status ?? "an error"}, and was not sent again.`,
      ...(left && { exchange: left }),
    });
  },
  mutant: { repeatsUntimelyReads: false },
};
