import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince, requestsAt } from "../../harness/recording.ts";
import { refusedOpenOperation } from "../../scenarios/refused-open-operation.ts";

/** No token was refused there, so no other token can help. */
export const rule: ClientRule = {
  id: "do-not-refresh-for-an-open-operation",
  row: "RX-17",
  kind: "client",
  level: "house",
  says: "A 401 of an operation that asks for no credentials causes no refresh.",
  source: "https://spec.openapis.org/oas/v3.1.1.html#operation-security",
  scenarios: [refusedOpenOperation],
  check: (seen) => {
    const [refused] = requestsAt(seen, "open");
    if (refused?.bearer !== undefined)
      throw new NotApplicable("The client sent its token, and that was refused.");
    const [refresh] = refreshesSince(seen, "open");
    demand(refresh === undefined, {
      message:
        "An operation that asks for no credentials answered 401, and the client refreshed its session.",
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { refreshesForOpenOperations: true },
};
