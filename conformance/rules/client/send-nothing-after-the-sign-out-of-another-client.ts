import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, requestsAt } from "../../harness/recording.ts";
import { signOutByAnotherClient } from "../../scenarios/sign-out-by-another-client.ts";

/** Who signs out in one tab means all of them. */
export const rule: ClientRule = {
  id: "send-nothing-after-the-sign-out-of-another-client",
  row: "RT-15",
  kind: "client",
  level: "house",
  says: "When one client has signed out, another one that shares its store sends nothing with the tokens of that session.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [signOutByAnotherClient],
  check: (seen) => {
    const signOut = seen.asked.find(({ asked }) => asked === "signOut");
    if (!isSuccess(signOut?.answer)) throw new NotApplicable("The first client did not sign out.");
    const { path } = seen.cast.call("read", 2);
    const late = requestsAt(seen, "read").find((read) => read.path === path && read.bearer !== undefined);
    demand(late === undefined, {
      message: `One client had signed out, and another one that shares its store sent a call with ${late?.bearer ?? "a token"}.`,
      ...(late && { exchange: late }),
    });
  },
  mutant: { noticesSignOutOfOthers: false },
};
