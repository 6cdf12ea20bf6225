import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { lastAnswer, requestsAt } from "../../harness/recording.ts";
import { refusedReadAndFailingRefresh } from "../../scenarios/refused-read-and-failing-refresh.ts";

/** Without a new token the same request can only be refused again; and a 503 has not ended the session. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-read-whose-refresh-failed",
  row: "RX-2",
  kind: "client",
  level: "must",
  says: "A read that was refused is not sent again while the refresh fails, and a failing refresh is no sign-out.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusedReadAndFailingRefresh],
  check: (seen) => {
    const [, again] = requestsAt(seen, "read");
    demand(again === undefined, {
      message: `The refresh failed, and the client sent the read again with ${again?.bearer ?? "no token"}.`,
      ...(again && { exchange: again }),
    });
    const answer = lastAnswer(seen);
    demand(!answer || !("kind" in answer) || answer.kind !== "signed-out", {
      message:
        'The refresh was answered with 503, and the client says "signed-out"; the session is still good.',
    });
  },
  mutant: { replaysWithoutRefresh: true },
};
