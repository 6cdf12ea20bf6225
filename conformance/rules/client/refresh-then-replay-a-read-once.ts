import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { hasSucceeded, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedRead } from "../../scenarios/refused-read.ts";

/** The platform's first rule of retries: a 401 on a read costs one refresh and one repetition. */
export const rule: ClientRule = {
  id: "refresh-then-replay-a-read-once",
  row: "RX-1, PRO-14",
  kind: "client",
  level: "must",
  says: "A read that is refused with 401 is followed by one refresh, and sent again once with the new token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedRead],
  check: (seen) => {
    const [first, second, ...more] = requestsAt(seen, "read");
    demandDone(first !== undefined, { message: "The client sent no request for the call." });
    const refreshes = refreshesSince(seen, "read");
    demandDone(refreshes.length > 0, {
      message: "The read was refused, and the client did not refresh.",
      exchange: first,
    });
    demand(refreshes.length === 1, {
      message: `The client refreshed ${times(refreshes.length)} after the read was refused; it has to do so once.`,
      exchange: refreshes[1] ?? first,
    });
    demandDone(second !== undefined, {
      message: "The client refreshed after the refusal, and did not send the read again.",
      exchange: first,
    });
    const [refresh] = refreshes;
    demand(refresh !== undefined && refresh.number < second.number && second.bearer !== first.bearer, {
      message: `The read was sent again with ${second.bearer ?? "no token"}, before the refresh had brought a new one.`,
      exchange: second,
    });
    demand(more.length === 0 && hasSucceeded(second), {
      message: `The read was sent ${times(more.length + 2)}; one repetition had the new token, and is enough.`,
      exchange: more[0] ?? second,
    });
  },
  mutant: { replaysReads: false },
};
