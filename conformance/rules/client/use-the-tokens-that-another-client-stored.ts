import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, requestsAt } from "../../harness/recording.ts";
import { readAfterAnotherClientRefreshed } from "../../scenarios/read-after-another-client-refreshed.ts";

/** The store has better tokens, and a refusal tells nothing new. */
export const rule: ClientRule = {
  id: "use-the-tokens-that-another-client-stored",
  row: "RT-14",
  kind: "client",
  level: "house",
  says: "When one client has put new tokens into a store, another one that shares it sends no call with the old one.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readAfterAnotherClientRefreshed],
  check: (seen) => {
    const refresh = requestsAt(seen, "refresh").find(hasSucceeded);
    if (!refresh) throw new NotApplicable("The first client did not refresh.");
    const { path } = seen.cast.call("read", 2);
    const old = requestsAt(seen, "read").find((read) => read.path === path && read.bearer === "A1");
    demand(old === undefined, {
      message: `One client had put ${refresh.issued ?? "new tokens"} into the store, and another one sent a call with A1.`,
      ...(old && { exchange: old }),
    });
  },
  mutant: { usesStoredTokensAtOnce: false },
};
