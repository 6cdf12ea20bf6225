import type { ClientRule } from "../../harness/client-rule.ts";
import { criticalReads, wereReadBefore } from "../../harness/critical-write-log.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { throttledCriticalWrite } from "../../scenarios/throttled-critical-write.ts";

/** The server asked for patience, and what it did with the write is not said. */
export const rule: ClientRule = {
  id: "do-not-hurry-a-throttled-critical-write",
  row: "P0-19",
  kind: "client",
  level: "should",
  says: "A p0 write that was answered with 429 is not sent again before Retry-After is over, nor before order and history were read.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  scenarios: [throttledCriticalWrite],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "criticalWrite");
    if (!first || !second) return;
    const { reloads, histories } = criticalReads(seen, first);
    demand(second.atMs >= (first.answeredAtMs ?? first.atMs) + patienceMs, {
      message:
        "The p0 write was answered with 429 and a Retry-After of a second, and the client sent it again before that.",
      exchange: second,
    });
    demand(wereReadBefore(reloads, second) && wereReadBefore(histories, second), {
      message:
        "The p0 write was answered with 429, and the client sent it again without reading order and history.",
      exchange: second,
    });
  },
  mutant: { repeatsThrottledWrites: true },
};

/** Retry-After, less what the timers of some platforms ring early. In milliseconds. */
const patienceMs = 950;
