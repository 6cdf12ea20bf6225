import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { NotTestable } from "../../engine/errors/not-testable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import {
  callersKey,
  refusedCriticalWriteWithAKeyOfItsCaller,
} from "../../scenarios/refused-critical-write-with-a-key-of-its-caller.ts";

/** The caller has a reason to choose: it made the key when the user pressed the button, or before a restart. */
export const rule: ClientRule = {
  id: "keep-the-key-that-the-caller-gives",
  row: "IK-4",
  kind: "client",
  level: "house",
  says: "A p0 write to which its caller gives an Idempotency-Key bears that one, however often it is sent.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.2",
  scenarios: [refusedCriticalWriteWithAKeyOfItsCaller],
  check: (seen) => {
    const { idempotencyHeader: name } = seen;
    if (name === undefined) throw new NotApplicable("The contract has no idempotency keys.");
    const writes = requestsAt(seen, "criticalWrite");
    if (writes.every(({ request }) => headerOf(request, name) === undefined)) {
      throw new NotTestable(
        `The client did not send ${name}: see that the adapter passes the headers of a call on.`,
      );
    }
    const other = writes.find(({ request }) => headerOf(request, name) !== callersKey);
    demand(other === undefined, {
      message: `The caller gave the p0 write its ${name}, and the client sent ${other && headerOf(other.request, name) === undefined ? "none" : "another"}.`,
      ...(other && { exchange: other }),
    });
  },
  mutant: { replacesKeysOfCallers: true },
};
