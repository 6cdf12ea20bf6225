import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { refusedReadWithHeaders } from "../../scenarios/refused-read-with-headers.ts";

/** Without them it is another request, and its answer is to another question. */
export const rule: ClientRule = {
  id: "replay-a-read-with-the-headers-of-its-caller",
  row: "RX-16",
  kind: "client",
  level: "house",
  says: "A read that is sent again has the headers that its caller gave it.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedReadWithHeaders],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "read");
    if (!first || !second) throw new NotApplicable("The client did not send the refused read again.");
    for (const name of Object.keys(seen.asked[0]?.call?.headers ?? {})) {
      const [before, after] = [headerOf(first.request, name), headerOf(second.request, name)];
      if (before === undefined)
        throw new NotTestable(
          `The client did not send ${name}: see that the adapter passes the headers of a call on.`,
        );
      demand(before === after, {
        message: `The read was sent again with ${after === undefined ? "no" : "another"} ${name}.`,
        exchange: second,
      });
    }
  },
  mutant: { keepsHeadersOnReplay: false },
};
