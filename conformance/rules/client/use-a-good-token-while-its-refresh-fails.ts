import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { failedWhileGood } from "../../scenarios/closing-token.ts";
import { readsWithAClosingTokenWhoseRefreshFails } from "../../scenarios/reads-with-a-closing-token-whose-refresh-fails.ts";

/** What can be had without the new token does not need it. */
export const rule: ClientRule = {
  id: "use-a-good-token-while-its-refresh-fails",
  row: "PRO-7",
  kind: "client",
  level: "house",
  says: "A refresh that fails while the access token is still good disturbs no read: each succeeds with that token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsWithAClosingTokenWhoseRefreshFails],
  check: (seen) => {
    const failed = failedWhileGood(seen);
    const [refresh] = requestsAt(seen, "refresh");
    demand(failed.length === 0, {
      message: `The token was good for another second, and of ${seen.asked.length} reads ${failed.length} failed with the refresh.`,
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { failsWithEarlyRefresh: true },
};
