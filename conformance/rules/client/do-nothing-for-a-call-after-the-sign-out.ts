import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { refusalAfterSignOut } from "../../scenarios/refusal-after-sign-out.ts";

/** A refresh would bring the session back that its user has just ended. */
export const rule: ClientRule = {
  id: "do-nothing-for-a-call-after-the-sign-out",
  row: "RX-21",
  kind: "client",
  level: "house",
  says: "A read whose 401 comes after the sign-out causes no refresh, and is not sent again.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [refusalAfterSignOut],
  check: (seen) => {
    const signOut = seen.asked.find(({ asked }) => asked === "signOut");
    const refusedAtMs = requestsAt(seen, "read")[0]?.answeredAtMs ?? 0;
    if (!isSuccess(signOut?.answer) || (signOut?.answeredAtMs ?? refusedAtMs) >= refusedAtMs) {
      throw new NotApplicable("The client did not sign out before its call had been answered.");
    }
    const [refresh] = refreshesSince(seen, "read");
    demand(refresh === undefined, {
      message: "The client had signed out, and refreshed the session for a read that was refused.",
      ...(refresh && { exchange: refresh }),
    });
    const [, again] = requestsAt(seen, "read");
    demand(again === undefined, {
      message: "The client had signed out, and sent a refused read again.",
      ...(again && { exchange: again }),
    });
  },
  mutant: { endsCallsWithSession: false },
};
