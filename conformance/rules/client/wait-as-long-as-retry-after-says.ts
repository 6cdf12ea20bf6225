import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { readOfABusyServer } from "../../scenarios/read-of-a-busy-server.ts";
import { readOfAServerThatIsDown } from "../../scenarios/read-of-a-server-that-is-down.ts";

/** A server that asks for patience is the last that can do with a crowd that comes back at once. */
export const rule: ClientRule = {
  id: "wait-as-long-as-retry-after-says",
  row: "TR-1, TR-3",
  kind: "client",
  level: "should",
  says: "What is sent again after a 503 or a 429 is not sent before Retry-After is over.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-10.2.3",
  scenarios: [readOfABusyServer, readOfAServerThatIsDown],
  check: (seen) => {
    const reads = requestsAt(seen, "read");
    const early = reads.find((read, index) => {
      const before = reads[index - 1];
      const seconds = before?.response && headerOf(before.response, "retry-after");
      if (before?.answeredAtMs === undefined || seconds === undefined) return false;
      // The timers of some platforms ring a little early.
      return read.atMs - before.answeredAtMs < Number(seconds) * 1000 - earlyMs;
    });
    demand(early === undefined, {
      message: "The client was told to wait by Retry-After, and came back before that time was over.",
      ...(early && { exchange: early }),
    });
  },
  mutant: { heedsRetryAfter: false },
};

/** So much before its time a client may be back. In milliseconds. */
const earlyMs = 50;
