import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { twoCriticalWrites } from "../../scenarios/two-critical-writes.ts";

/** With the key of another write, a write is answered with what became of that one, or refused. */
export const rule: ClientRule = {
  id: "give-each-write-a-key-of-its-own",
  row: "IK-3",
  kind: "client",
  level: "must",
  says: "Two p0 writes do not share an Idempotency-Key.",
  source: "https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07#section-2.2",
  scenarios: [twoCriticalWrites],
  check: (seen) => {
    const { idempotencyHeader: name } = seen;
    const keys = requestsAt(seen, "criticalWrite").map(({ path, request }) => ({
      path,
      key: name === undefined ? undefined : headerOf(request, name),
    }));
    const [first, ...others] = keys.filter(({ key }) => key !== undefined);
    if (!first) throw new NotApplicable("The client sent no Idempotency-Key.");
    demand(!others.some(({ path, key }) => path !== first.path && key === first.key), {
      message: `Two p0 writes to different things bear the same ${name}.`,
    });
  },
  mutant: { usesOneKey: true },
};
