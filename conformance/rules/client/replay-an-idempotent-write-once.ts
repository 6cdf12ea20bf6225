import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { bodyTextOf, headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { refusedIdempotentPost } from "../../scenarios/refused-idempotent-post.ts";
import { refusedIdempotentWrite } from "../../scenarios/refused-idempotent-write.ts";

/** What may be repeated may be repeated once, and as it was. */
export const rule: ClientRule = {
  id: "replay-an-idempotent-write-once",
  row: "RX-11, RX-12",
  kind: "client",
  level: "must",
  says: "An idempotent write that is refused with 401 is sent again once at most, unchanged, and with a new token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedIdempotentWrite, refusedIdempotentPost],
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
    const { idempotencyHeader: name } = seen;
    const [key, next] = [first, second].map(({ request }) => name && headerOf(request, name));
    demand(key === next, {
      message: `The write was sent again with ${next === undefined ? "no" : "another"} idempotency key.`,
      exchange: second,
    });
    demand(third === undefined, {
      message: "The write was sent a third time; one repetition is enough.",
      ...(third && { exchange: third }),
    });
  },
  mutant: { replaysWritesTwice: true },
};
