import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { presentedAgain, requestsAt } from "../../harness/recording.ts";
import { readsAfterARefusedRefresh } from "../../scenarios/reads-after-a-refused-refresh.ts";
import { readsWithAClosingTokenWhoseRefreshIsRefused } from "../../scenarios/reads-with-a-closing-token-whose-refresh-is-refused.ts";

/** The session has ended, and every further call would only ask for it once more. */
export const rule: ClientRule = {
  id: "present-a-refused-refresh-token-no-more",
  row: "RT-10",
  kind: "client",
  level: "house",
  says: "A refresh token that was refused is not presented again for later calls.",
  source: "https://docs-dev.omnivms.com/docs/integrate/errors",
  scenarios: [readsAfterARefusedRefresh, readsWithAClosingTokenWhoseRefreshIsRefused],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (refreshes.length === 0) throw new NotApplicable("The client did not refresh.");
    const later = seen.asked[1]?.askedAtMs ?? Number.POSITIVE_INFINITY;
    const again = presentedAgain(refreshes).find(({ atMs }) => atMs > later);
    demand(again === undefined, {
      message: `${again?.refreshToken ?? "The refresh token"} was refused in one call, and the client presented it again in a later one.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { forgetsRefusedTokens: false },
};
