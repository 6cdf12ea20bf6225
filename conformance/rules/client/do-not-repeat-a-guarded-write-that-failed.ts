import { headerOf } from "../../engine/exchange.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import type { WireExchange } from "../../harness/wire-exchange.ts";
import { guardedWriteOnAConnectionThatIsClosed } from "../../scenarios/guarded-write-on-a-connection-that-is-closed.ts";
import { guardedWriteThatFails } from "../../scenarios/guarded-write-that-fails.ts";
import { guardedWriteThatIsLost } from "../../scenarios/guarded-write-that-is-lost.ts";

/** Nobody but the caller knows whether a second order, loan or invitation does harm. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-guarded-write-that-failed",
  row: "TR-8, TR-9",
  kind: "client",
  level: "must",
  says: "A guarded write that is answered with 503, or not at all, is not sent again, unless a key makes both one write.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [guardedWriteThatFails, guardedWriteThatIsLost, guardedWriteOnAConnectionThatIsClosed],
  check: (seen) => {
    const [first, ...more] = requestsAt(seen, "guardedWrite");
    const keyOf = ({ request }: WireExchange) =>
      seen.idempotencyHeader === undefined ? undefined : headerOf(request, seen.idempotencyHeader);
    const key = first && keyOf(first);
    const again = more.find((write) => key === undefined || keyOf(write) !== key);
    demand(again === undefined, {
      message: `The client sent the guarded write ${times(more.length + 1)}, and nobody knows whether the first had landed.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { repeatsFailedWrites: true },
};
