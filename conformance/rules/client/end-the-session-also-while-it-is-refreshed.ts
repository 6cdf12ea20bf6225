import { NotApplicable } from "../../engine/errors/not-applicable.ts";
import type { ClientRule } from "../../harness/client-rule.ts";
import { demand } from "../../harness/demand.ts";
import { isSuccess, refreshesSince, requestsAt } from "../../harness/recording.ts";
import { signOutDuringARefresh } from "../../scenarios/sign-out-during-a-refresh.ts";

/** Who signs out is signed out, whatever was under way. */
export const rule: ClientRule = {
  id: "end-the-session-also-while-it-is-refreshed",
  row: "AB-9",
  kind: "client",
  level: "house",
  says: "After a sign-out during a refresh, no call goes out with the token that the refresh brought.",
  source: "https://docs-dev.omnivms.com/docs/authentication",
  scenarios: [signOutDuringARefresh],
  check: (seen) => {
    if (!isSuccess(seen.asked.find(({ asked }) => asked === "signOut")?.answer)) {
      throw new NotApplicable("The client did not say that it had signed out.");
    }
    if (refreshesSince(seen, "read").length === 0) throw new NotApplicable("The client did not refresh.");
    const path = seen.asked.at(-1)?.call?.path;
    const sent = requestsAt(seen, "read").find((read) => read.path === path && read.bearer !== undefined);
    demand(sent === undefined, {
      message: `The client had signed out, and made the next call with ${sent?.bearer ?? "a token"}.`,
      ...(sent && { exchange: sent }),
    });
  },
  mutant: { bindsRefreshToSession: false },
};
