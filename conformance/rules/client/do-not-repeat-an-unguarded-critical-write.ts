import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { unguardedCriticalWriteThatIsLost } from "../../scenarios/unguarded-critical-write-that-is-lost.ts";

/** The first may land yet, and nothing keeps the second from landing too. */
export const rule: ClientRule = {
  id: "do-not-repeat-an-unguarded-critical-write",
  row: "P0-5",
  kind: "client",
  level: "must",
  says: "A p0 write that neither a key nor If-Match guards is not sent again after its answer was lost, whatever the history shows.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2",
  scenarios: [unguardedCriticalWriteThatIsLost],
  check: (seen) => {
    const [first, second] = requestsAt(seen, "criticalWrite");
    const guard = first?.request.headers.find(([name]) => /idempoten|^if-match$/i.test(name));
    if (guard)
      throw new NotApplicable(`The client sent ${guard[0]}, for which the contract does not ask here.`);
    demand(second === undefined, {
      message: "The answer to a p0 write was lost, nothing guarded it, and the client sent it again.",
      ...(second && { exchange: second }),
    });
  },
  mutant: { repeatsUnguardedWrites: true },
};
