import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { lastAnswer, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refusedReadAndRefusedRefresh } from "../../scenarios/refused-read-and-refused-refresh.ts";

/** A refused refresh token stays refused, and presenting it again can look like theft. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-refused-refresh",
  row: "RX-7",
  kind: "client",
  level: "must",
  says: "A refresh that is refused is not tried again, the read is not sent again, and the session has ended.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [refusedReadAndRefusedRefresh],
  check: (seen) => {
    const refreshes = refreshesSince(seen, "read");
    demand(refreshes.length <= 1, {
      message: `The client tried the refused refresh ${times(refreshes.length)}; the first refusal is final.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
    const [, again] = requestsAt(seen, "read");
    demand(again === undefined, {
      message: `The refresh was refused, and the client sent the read again with ${again?.bearer ?? "no token"}.`,
      ...(again && { exchange: again }),
    });
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    const answer = lastAnswer(seen);
    demand(!answer || !("kind" in answer) || answer.kind === "signed-out", {
      message: `The call failed as "${answer && "kind" in answer ? answer.kind : ""}"; a refused refresh is "signed-out".`,
    });
  },
  mutant: { retriesRefusedRefresh: true },
};
