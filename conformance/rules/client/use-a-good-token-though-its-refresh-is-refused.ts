import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { failedWhileGood } from "../../scenarios/closing-token.ts";
import { readsWithAClosingTokenWhoseRefreshIsRefused } from "../../scenarios/reads-with-a-closing-token-whose-refresh-is-refused.ts";

/** The user may finish what they are at, and is asked to sign in once. */
export const rule: ClientRule = {
  id: "use-a-good-token-though-its-refresh-is-refused",
  row: "PRO-8",
  kind: "client",
  level: "house",
  says: "Where the refresh is refused while the access token is still good, reads succeed with that token.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [readsWithAClosingTokenWhoseRefreshIsRefused],
  check: (seen) => {
    const [refresh] = requestsAt(seen, "refresh");
    const failed = failedWhileGood(seen);
    demand(failed.length === 0, {
      message: `The token was good for another second, and of ${seen.asked.length} reads ${failed.length} failed with the refresh.`,
      ...(refresh && { exchange: refresh }),
    });
  },
  mutant: { endsWithRefusedEarlyRefresh: true },
};
