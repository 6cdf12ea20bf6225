import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { criticalWritesThatAreRefusedForGood } from "../../scenarios/critical-writes-that-are-refused-for-good.ts";

/** The server has looked at it and said no; only the caller can make it another write. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-critical-write-that-was-refused-for-good",
  row: "P0-20",
  kind: "client",
  level: "house",
  says: "A p0 write that is answered with 400, 404, 409, 412 or 422 is sent once.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [criticalWritesThatAreRefusedForGood],
  check: (seen) => {
    const writes = requestsAt(seen, "criticalWrite");
    const again = writes.find(({ path, number }) =>
      writes.some((other) => other.path === path && other.number < number),
    );
    demand(again === undefined, {
      message: `The client sent a p0 write again that was answered with ${again?.response?.status ?? "an error"}.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { repeatsRefusedWrites: true },
};
