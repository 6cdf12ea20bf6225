import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand, demandDone } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { signInThenFiveReads } from "../../scenarios/sign-in-then-five-reads.ts";

/** Every secured operation gets the token, not only some, and one sign-in serves them all. */
export const rule: ClientRule = {
  id: "send-the-bearer-with-every-call",
  row: "SGN-2",
  kind: "client",
  level: "must",
  says: "Every call to a secured operation bears the access token, and one sign-in serves them all.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [signInThenFiveReads],
  check: (seen) => {
    const called = seen.asked.flatMap(({ call }) => call ?? []);
    if (called.length < 2)
      throw new NotApplicable("The contract has fewer than two operations that only read.");
    const signIns = requestsAt(seen, "signIn");
    demandDone(signIns.length > 0, { message: "The client did not send the sign-in that it was asked for." });
    demand(signIns.length === 1, {
      message: `The client signed in ${times(signIns.length)} instead of once.`,
    });
    for (const { operationId } of called) {
      const requests = seen.exchanges.filter((exchange) => exchange.operationId === operationId);
      demandDone(requests.length > 0, {
        message: `The client sent no request for ${operationId}.`,
        operationId,
      });
      const bare = requests.find(({ bearer }) => bearer === undefined || bearer === "unknown");
      demand(bare === undefined, {
        message: `A request for ${operationId} bears ${bare?.bearer ? "a token that nobody issued" : "no token"}.`,
        operationId,
        ...(bare && { exchange: bare }),
      });
    }
  },
  mutant: { bearerForOperations: 3 },
};
