import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWriteThatIsLostAndFails } from "../../scenarios/critical-write-that-is-lost-and-fails.ts";

/** The 500 may be what the server keeps of the first sending; under another key the write is another one. */
export const rule: ClientRule = {
  id: "take-no-new-key-for-a-write-that-failed",
  row: "IK-11",
  kind: "client",
  level: "house",
  says: "A p0 write whose repetition is answered with 500 is not sent again under another Idempotency-Key.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.6",
  scenarios: [criticalWriteThatIsLostAndFails],
  check: (seen) => {
    const { idempotencyHeader: name } = seen;
    const [first, second, ...more] = requestsAt(seen, "criticalWrite");
    if (!first || !second) throw new NotApplicable("The client did not send the p0 write again.");
    const key = name && headerOf(first.request, name);
    if (!name || key === undefined || headerOf(second.request, name) !== key) {
      throw new NotApplicable("The client did not send the p0 write twice under one Idempotency-Key.");
    }
    const other = more.find(({ request }) => headerOf(request, name) !== key);
    demand(other === undefined, {
      message: `The p0 write was answered with 500 under its key, and the client sent it again with another ${name}, or none.`,
      ...(other && { exchange: other }),
    });
  },
  mutant: { changesKeysThatFailed: true },
};
