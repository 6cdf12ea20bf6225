import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { hasSucceeded, presentedAgain, requestsAt } from "../../harness/recording.ts";
import { readAfterAnotherClientRefreshed } from "../../scenarios/read-after-another-client-refreshed.ts";
import { readAfterAnotherClientSlept } from "../../scenarios/read-after-another-client-slept.ts";

/** A tab that wakes after an hour holds the token that another one has spent; the store holds its successor. */
export const rule: ClientRule = {
  id: "spend-no-refresh-token-that-another-client-has-spent",
  row: "RT-17",
  kind: "client",
  level: "must",
  says: "When one client has put a new refresh token into a store, another one that shares it does not present the old one.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-6",
  scenarios: [readAfterAnotherClientRefreshed, readAfterAnotherClientSlept],
  check: (seen) => {
    const refreshes = requestsAt(seen, "refresh");
    if (!refreshes.some(hasSucceeded)) throw new NotApplicable("The first client did not refresh.");
    const [again] = presentedAgain(refreshes);
    demand(again === undefined, {
      message: `One client had spent ${again?.refreshToken ?? "a refresh token"} and stored its successor, and another one presented it again.`,
      ...(again && { exchange: again }),
    });
  },
  mutant: { trustsItsOwnExpiry: true },
};
