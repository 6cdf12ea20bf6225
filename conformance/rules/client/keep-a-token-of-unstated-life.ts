import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refreshThatStatesNoLifetime } from "../../scenarios/refresh-that-states-no-lifetime.ts";

/** `expires_in` is recommended, and no more; without it only a 401 tells. */
export const rule: ClientRule = {
  id: "keep-a-token-of-unstated-life",
  row: "PRO-10",
  kind: "client",
  level: "must",
  says: "An access token whose answer states no lifetime is used until it is refused.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1",
  scenarios: [refreshThatStatesNoLifetime],
  check: (seen) => {
    const [first, ...more] = requestsAt(seen, "refresh");
    if (!first) throw new NotApplicable("The client did not refresh.");
    demand(more.length === 0, {
      message: `The new token was never refused, and the client refreshed ${times(more.length)} more: its answer has no lifetime.`,
      ...(more[0] && { exchange: more[0] }),
    });
  },
  mutant: { takesUnstatedLifeForNone: true },
};
