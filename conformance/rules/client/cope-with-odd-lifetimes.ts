import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { refreshesThatStateOddLifetimes } from "../../scenarios/refreshes-that-state-odd-lifetimes.ts";

/** Servers write what they like, and a client that takes it at its word refreshes in a circle. */
export const rule: ClientRule = {
  id: "cope-with-odd-lifetimes",
  row: "PRO-11",
  kind: "client",
  level: "house",
  says: "A lifetime stated as text, as 0, as a negative number or as thirty thousand years causes one more refresh at most, and no read fails.",
  source: "https://www.rfc-editor.org/rfc/rfc6749.html#section-5.1",
  scenarios: [refreshesThatStateOddLifetimes],
  check: (seen) => {
    const [first, ...more] = requestsAt(seen, "refresh");
    if (!first) throw new NotApplicable("The client did not refresh.");
    demand(more.length <= 1, {
      message: `The new token was never refused, and the client refreshed ${times(more.length)} more.`,
      ...(more[1] && { exchange: more[1] }),
    });
    demand(
      seen.asked.slice(1).every(({ answer }) => answer === undefined || isSuccess(answer)),
      {
        message: "The refresh brought a token, and a read that it was good for failed.",
        exchange: first,
      },
    );
  },
  mutant: { believesAnyLifetime: true },
};
