import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { refusedIdempotentWrite } from "../../scenarios/refused-idempotent-write.ts";

/** What may be repeated may be repeated once, and as it was. */
export const rule: ClientRule = {
  id: "replay-an-idempotent-write-once",
  row: "RX-11",
  kind: "client",
  level: "must",
  says: "An idempotent write that is refused with 401 is sent again once at most, unchanged, and with a new token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedIdempotentWrite],
  check: (seen) => {
    const [first, second, third] = requestsAt(seen, "idempotentWrite");
    if (!first || !second) throw new NotApplicable("The client did not send the refused write again.");
    demand(second.bearer !== first.bearer, {
      message: `The write was sent again with ${second.bearer ?? "no token"}, which had been refused.`,
      exchange: second,
    });
    demand(bodyTextOf(first.request) === bodyTextOf(second.request), {
      message: "The write was sent again with another body.",
      exchange: second,
    });
    demand(third === undefined, {
      message: "The write was sent a third time; one repetition is enough.",
      ...(third && { exchange: third }),
    });
  },
  mutant: { replaysWritesTwice: true },
};
