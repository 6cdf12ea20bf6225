import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { twoEqualCriticalWrites } from "../../scenarios/two-equal-critical-writes.ts";

/** A double click means one activation. */
export const rule: ClientRule = {
  id: "send-one-of-two-equal-critical-writes",
  row: "P0-15",
  kind: "client",
  level: "house",
  says: "Of two equal p0 writes that are asked for at once, no two are under way together.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [twoEqualCriticalWrites],
  check: (seen) => {
    const writes = requestsAt(seen, "criticalWrite");
    const double = writes.find(({ atMs, number }) =>
      writes.some((other) => other.number < number && !(other.answeredAtMs && other.answeredAtMs <= atMs)),
    );
    demand(double === undefined, {
      message:
        "The same p0 write was asked for twice at once, and the client had two of them under way together.",
      ...(double && { exchange: double }),
    });
  },
  mutant: { allowsDoubleWrites: true },
};
