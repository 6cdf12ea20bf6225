import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWriteInProgress } from "../../scenarios/critical-write-in-progress.ts";

/** Under another key it is another write, and the first one is still at work. */
export const rule: ClientRule = {
  id: "keep-the-key-of-a-write-in-progress",
  row: "IK-5",
  kind: "client",
  level: "should",
  says: "A write of which the server says that it is in progress under its key is not sent before Retry-After is over, nor under another key.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.7",
  scenarios: [criticalWriteInProgress],
  check: (seen) => {
    const { idempotencyHeader: name } = seen;
    const [first, second] = requestsAt(seen, "criticalWrite");
    if (!first || !second) throw new NotApplicable("The client did not send the write again.");
    demand(second.atMs >= (first.answeredAtMs ?? first.atMs) + patienceMs, {
      message:
        "The write was in progress, with a Retry-After of a second, and the client sent it again before that.",
      exchange: second,
    });
    const [before, after] = [first, second].map(({ request }) => name && headerOf(request, name));
    demand(before === after, {
      message: `The write was in progress under its key, and the client sent it again with ${after === undefined ? "no" : "another"} ${name}.`,
      exchange: second,
    });
  },
  mutant: { keepsKeyInProgress: false },
};

/** Retry-After, less what the timers of some platforms ring early. In milliseconds. */
const patienceMs = 950;
