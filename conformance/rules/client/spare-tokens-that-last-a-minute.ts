import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { readsWithTokensOfAMinute } from "../../scenarios/reads-with-tokens-of-a-minute.ts";

/** A client that renews whatever ends within minutes renews such a token before every call. */
export const rule: ClientRule = {
  id: "spare-tokens-that-last-a-minute",
  row: "PRO-5",
  kind: "client",
  level: "house",
  says: "Where tokens last for a minute, ten reads within their first seconds cause one refresh at most.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsWithTokensOfAMinute],
  check: (seen) => {
    // Nobody tells a client whether a session's first token was issued just now, or is about to end.
    const refreshes = requestsAt(seen, "refresh");
    demand(refreshes.length <= 1, {
      message: `The client refreshed ${times(refreshes.length)} within ten reads; a token that was just issued lasts for a minute.`,
      ...(refreshes[1] && { exchange: refreshes[1] }),
    });
  },
  mutant: { earlyRefreshMs: 300_000, sparesShortLives: false },
};
