import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedHead } from "../../scenarios/refused-head.ts";

/** It reads as a GET does, and its answer has no body to wait for. */
export const rule: ClientRule = {
  id: "refresh-then-replay-a-head-once",
  row: "RX-22",
  kind: "client",
  level: "should",
  says: "A HEAD that is refused with 401 is followed by one refresh, and sent again once with the new token.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.1",
  scenarios: [refusedHead],
  check: (seen) => {
    const heads = seen.exchanges.filter(({ request }) => request.method === "HEAD");
    const [first, second, ...more] = heads;
    if (!first) throw new NotApplicable("The client sent no HEAD.");
    const refreshes = requestsAt(seen, "refresh").filter(({ number }) => number > first.number);
    demandDone(refreshes.length > 0 && second !== undefined, {
      message: "The HEAD was refused, and the client did not refresh and send it again.",
      exchange: first,
    });
    demand(refreshes.length === 1 && more.length === 0 && hasSucceeded(second), {
      message: `The client refreshed ${times(refreshes.length)} and sent the HEAD ${times(heads.length)}; one repetition with the new token is enough.`,
      exchange: more[0] ?? second,
    });
  },
  mutant: { replaysHeads: false },
};
