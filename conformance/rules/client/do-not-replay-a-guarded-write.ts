import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, lastAnswer, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedGuardedWrite } from "../../scenarios/refused-guarded-write.ts";

/** Whether the refused write landed is for the caller to find out, and not for the client to guess. */
export const rule: ClientRule = {
  id: "do-not-replay-a-guarded-write",
  row: "RX-13",
  kind: "client",
  level: "must",
  says: "A guarded write that is refused with 401 is not sent again, also when the refresh succeeds.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedGuardedWrite],
  check: (seen) => {
    const writes = requestsAt(seen, "guardedWrite");
    demand(writes.length <= 1, {
      message: `The client sent the guarded write ${times(writes.length)}; after a refusal the caller has to decide.`,
      ...(writes[1] && { exchange: writes[1] }),
    });
    const refreshes = refreshesSince(seen, "guardedWrite");
    demand(refreshes.length <= 1, {
      message: `The client refreshed ${times(refreshes.length)} for one refused write; once is enough.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    demand(!isSuccess(lastAnswer(seen)), {
      message: "The client says that the write succeeded; it was refused.",
    });
  },
  mutant: { replaysGuardedWrites: true },
};
