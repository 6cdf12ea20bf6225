import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { requestsAt } from "../../harness/recording.ts";
import { times } from "../../harness/times.ts";
import { failingSignIn } from "../../scenarios/failing-sign-in.ts";

/** A few attempts lock an account, and a person would see them as one. */
export const rule: ClientRule = {
  id: "do-not-repeat-a-sign-in-that-failed",
  row: "SGN-6",
  kind: "client",
  level: "should",
  says: "A sign-in that is answered with 503 is not sent again by itself.",
  source: "https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2",
  scenarios: [failingSignIn],
  check: (seen) => {
    const signIns = requestsAt(seen, "signIn");
    demand(signIns.length <= 1, {
      message: `The client sent the failing sign-in ${times(signIns.length)} instead of once.`,
      ...(signIns[1] && { exchange: signIns[1] }),
    });
  },
  mutant: { repeatsFailedSignIns: true },
};
