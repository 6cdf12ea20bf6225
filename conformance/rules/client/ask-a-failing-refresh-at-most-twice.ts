import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { refreshesSince } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedReadAndFailingRefresh } from "../../scenarios/refused-read-and-failing-refresh.ts";

/** Every caller waits for the refresh, so its retries are felt by all of them. */
export const rule: ClientRule = {
  id: "ask-a-failing-refresh-at-most-twice",
  row: "RX-2",
  kind: "client",
  level: "house",
  says: "A refresh that is answered with 503 is tried at most twice for one call.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.4",
  scenarios: [refusedReadAndFailingRefresh],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    demand(refreshes.length <= 2, {
      message: `The client tried the failing refresh ${times(refreshes.length)} for one call; twice is enough.`,
      ...(refreshes[2] && { exchange: refreshes[2] }),
    });
  },
  mutant: { refreshAttempts: 3 },
};
