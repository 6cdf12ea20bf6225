import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refusedHead } from "../../scenarios/refused-head.ts";
import { refusedRead } from "../../scenarios/refused-read.ts";

/** A read does nothing that a key could keep from being done twice, and caches tell requests apart by less. */
export const rule: ClientRule = {
  id: "give-a-read-no-key",
  row: "IK-7",
  kind: "client",
  level: "house",
  says: "A GET or HEAD bears no Idempotency-Key that its caller did not give it.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-1",
  scenarios: [refusedRead, refusedHead],
  check: (seen) => {
    const { idempotencyHeader: name } = seen;
    if (name === undefined) throw new NotApplicable("The contract has no idempotency keys.");
    const keyed = seen.exchanges.find(
      ({ request }) => /^(GET|HEAD)$/.test(request.method) && headerOf(request, name) !== undefined,
    );
    demand(keyed === undefined, {
      message: `The client gave a ${keyed?.request.method} the header ${name}, though it changes nothing.`,
      ...(keyed && { exchange: keyed }),
    });
  },
  mutant: { keysReads: true },
};
